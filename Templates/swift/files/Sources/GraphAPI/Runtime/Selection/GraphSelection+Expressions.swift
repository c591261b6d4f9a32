// Swift reads a line that begins with `.edge` as a continuation of the key path on the line before it. These functions
// begin a line of their own. `.edge` and `.field` stay for the first line, after a semicolon and after each other.

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
public func edge<Node: GraphNode, Value: GraphExpandable>(
    _ path: KeyPath<Node.Fields, GraphField<Value>>, limit: Int? = nil, before: String? = nil,
    after: String? = nil,
    as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:],
    @GraphSelectionBuilder<Value.Expanded> _ content: () -> GraphSelection<Value.Expanded> = { .init() }
) -> GraphSelection<Node> {
    .edge(path, limit: limit, before: before, after: after, as: alias, arguments: arguments, content)
}

/// A field that holds a node of one of several types, with what is asked for of it as one of them.
public func edge<Node: GraphNode, Alternatives, Target: GraphNode>(
    _ path: KeyPath<Node.Fields, GraphField<GraphUnion<Alternatives>>>, on type: Target.Type,
    as alias: String? = nil, @GraphSelectionBuilder<Target> _ content: () -> GraphSelection<Target>
) -> GraphSelection<Node> {
    .edge(path, on: type, as: alias, content)
}

/// A field with arguments or under another name: `picture.width(100).as(large)`.
public func field<Node: GraphNode>(
    _ path: PartialKeyPath<Node.Fields>, as alias: String? = nil,
    arguments: KeyValuePairs<String, JSONValue> = [:]
) -> GraphSelection<Node> {
    .field(path, as: alias, arguments: arguments)
}

/// A field that the reference does not list, by its name on the wire.
public func field<Node: GraphNode>(
    named name: String, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:]
) -> GraphSelection<Node> {
    .field(named: name, as: alias, arguments: arguments)
}

extension GraphSelection {
    /// This selection and an edge: what a line beginning with `.edge` after another one means.
    public func edge<Value: GraphExpandable>(
        _ path: KeyPath<Node.Fields, GraphField<Value>>, limit: Int? = nil, before: String? = nil,
        after: String? = nil, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:],
        @GraphSelectionBuilder<Value.Expanded> _ content: () -> GraphSelection<Value.Expanded> = { .init() }
    ) -> Self {
        adding(
            .edge(path, limit: limit, before: before, after: after, as: alias, arguments: arguments, content))
    }

    /// This selection and a field that holds a node of one of several types.
    public func edge<Alternatives, Target: GraphNode>(
        _ path: KeyPath<Node.Fields, GraphField<GraphUnion<Alternatives>>>, on type: Target.Type,
        as alias: String? = nil, @GraphSelectionBuilder<Target> _ content: () -> GraphSelection<Target>
    ) -> Self {
        adding(.edge(path, on: type, as: alias, content))
    }

    /// This selection and a field.
    public func field(
        _ path: PartialKeyPath<Node.Fields>, as alias: String? = nil,
        arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        adding(.field(path, as: alias, arguments: arguments))
    }

    /// This selection and a field that the reference does not list.
    public func field(
        named name: String, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        adding(.field(named: name, as: alias, arguments: arguments))
    }

    private func adding(_ other: Self) -> Self { Self(items: items + other.items) }
}
