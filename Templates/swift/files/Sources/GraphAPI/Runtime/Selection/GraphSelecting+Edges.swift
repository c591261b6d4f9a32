// What a line beginning with `.edge` or `.field` means.
extension GraphSelecting {
    /// An edge, or a field that holds nodes, with what is asked for of each: `albums.limit(5){name}`.
    public static func edge<Source: GraphNode, Value: GraphExpandable>(
        _ path: KeyPath<Source.Fields, GraphField<Value>>, limit: Int? = nil, before: String? = nil,
        after: String? = nil, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:],
        @GraphSelectionBuilder<Value.Expanded> _ content: () -> GraphSelection<Value.Expanded> = { .init() }
    ) -> GraphSelection<Source> where Self == GraphSelection<Source> {
        GraphSelection.edge(
            path, limit: limit, before: before, after: after, as: alias, arguments: arguments, content)
    }

    /// A field that holds a node of one of several types, with what is asked for of it as one of them.
    public static func edge<Source: GraphNode, Alternatives, Target: GraphNode>(
        _ path: KeyPath<Source.Fields, GraphField<GraphUnion<Alternatives>>>, on type: Target.Type,
        as alias: String? = nil, @GraphSelectionBuilder<Target> _ content: () -> GraphSelection<Target>
    ) -> GraphSelection<Source> where Self == GraphSelection<Source> {
        GraphSelection.edge(path, on: type, as: alias, content)
    }

    /// A field with arguments or under another name: `picture.width(100).as(large)`.
    public static func field<Source: GraphNode>(
        _ path: PartialKeyPath<Source.Fields>, as alias: String? = nil,
        arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> GraphSelection<Source> where Self == GraphSelection<Source> {
        GraphSelection.field(path, as: alias, arguments: arguments)
    }

    /// A field that the reference does not list, by its name on the wire.
    public static func field<Source: GraphNode>(
        named name: String, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> GraphSelection<Source> where Self == GraphSelection<Source> {
        GraphSelection.field(named: name, as: alias, arguments: arguments)
    }
}
