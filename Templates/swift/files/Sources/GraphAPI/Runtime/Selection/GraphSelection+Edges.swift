extension GraphSelection {
    /// A field with arguments or under another name: `picture.width(100).as(large)`.
    ///
    /// - Parameters:
    ///   - path: the field.
    ///   - alias: the name that the answer has it under.
    ///   - arguments: names and values, in order.
    public static func field(
        _ path: PartialKeyPath<Node.Fields>, as alias: String? = nil,
        arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        var selection = Self(path)
        selection.items[0].arguments = arguments.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        selection.items[0].alias = alias
        return selection
    }

    /// A field that the reference does not list, by its name on the wire.
    public static func field(
        named name: String, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        let arguments = arguments.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        return Self(items: [GraphSelectionItem(name: name, arguments: arguments, alias: alias)])
    }

    /// An edge, or a field that holds nodes, with what is asked for of each: `albums.limit(5){name}`.
    ///
    /// - Parameters:
    ///   - path: the edge or field.
    ///   - limit: how many elements a page has.
    ///   - before: the cursor that the page ends before.
    ///   - after: the cursor that the page begins after.
    ///   - alias: the name that the answer has it under.
    ///   - arguments: further names and values, in order.
    ///   - content: what is asked for of each node.
    public static func edge<Value: GraphExpandable>(
        _ path: KeyPath<Node.Fields, GraphField<Value>>, limit: Int? = nil, before: String? = nil,
        after: String? = nil, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:],
        @GraphSelectionBuilder<Value.Expanded> _ content: () -> GraphSelection<Value.Expanded> = { .init() }
    ) -> Self {
        let name = Node.Fields()[keyPath: path].name
        return expanded(name, limit, before, after, alias, arguments, content().items)
    }

    /// A field that holds a node of one of several types, with what is asked for of it as one of them.
    public static func edge<Alternatives, Target: GraphNode>(
        _ path: KeyPath<Node.Fields, GraphField<GraphUnion<Alternatives>>>, on type: Target.Type,
        as alias: String? = nil, @GraphSelectionBuilder<Target> _ content: () -> GraphSelection<Target>
    ) -> Self {
        expanded(Node.Fields()[keyPath: path].name, nil, nil, nil, alias, [:], content().items)
    }

    @_optimize(none)
    private static func expanded(
        _ name: String, _ limit: Int?, _ before: String?, _ after: String?, _ alias: String?,
        _ extra: KeyValuePairs<String, JSONValue>, _ children: [GraphSelectionItem]
    ) -> Self {
        var arguments: [GraphSelectionItem.Argument] = []
        if let limit { arguments.append(.init(name: "limit", value: .number(.init(Int64(limit))))) }
        if let before { arguments.append(.init(name: "before", value: .string(before))) }
        if let after { arguments.append(.init(name: "after", value: .string(after))) }
        arguments += extra.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        return Self(
            items: [GraphSelectionItem(name: name, arguments: arguments, alias: alias, children: children)])
    }
}
