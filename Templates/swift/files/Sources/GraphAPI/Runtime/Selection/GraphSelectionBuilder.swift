/// Builds a selection from key paths and expansions, one a line:
///
/// ```swift
/// User.read("me") {
///     \.id
///     \.name
///     edge(\.albums, limit: 5) { \.name }
/// }
/// ```
@resultBuilder
public enum GraphSelectionBuilder<Node: GraphNode> {
    public static func buildExpression(_ path: PartialKeyPath<Node.Fields>) -> GraphSelection<Node> {
        GraphSelection(path)
    }

    // Generic, so that it is no choice for a key path: of one with a typing error, the compiler then names the field that
    // is not there.
    public static func buildExpression<Part: GraphSelecting>(_ part: Part) -> GraphSelection<Node>
    where Part.Node == Node {
        part.selection
    }

    public static func buildBlock(_ parts: GraphSelection<Node>...) -> GraphSelection<Node> {
        GraphSelection(items: parts.flatMap(\.items))
    }

    public static func buildOptional(_ part: GraphSelection<Node>?) -> GraphSelection<Node> {
        part ?? .init()
    }

    public static func buildEither(first part: GraphSelection<Node>) -> GraphSelection<Node> { part }

    public static func buildEither(second part: GraphSelection<Node>) -> GraphSelection<Node> { part }

    public static func buildArray(_ parts: [GraphSelection<Node>]) -> GraphSelection<Node> {
        GraphSelection(items: parts.flatMap(\.items))
    }
}
