/// What a pack adds to names of types that nothing else tells apart, or that no page names.
enum NameSuffix: String, CaseIterable, Sendable {
    /// After an enum whose name something else has too.
    case `enum`
    /// After a type that no page describes whose name something else has too.
    case unresolved
    /// After an operation whose name something else has too.
    case operation
    /// After an edge whose name something else has too.
    case edge
    /// After a table of values whose name something else has too.
    case valueTable
    /// After a structure whose flat name something else has too.
    case structure
    /// After a placeholder of a path that a parameter has the name of.
    case placeholder
    /// After the names of node and edge, for a type of the edge.
    case edgeType
    /// After an edge's type, for a type of the fields that it adds.
    case element
    /// After an edge's type, for a type of its summary.
    case summary
    /// The type of an answer inside of its operation.
    case answer

    /// What stands there where a pack does not say.
    var standard: String {
        switch self {
        case .enum: "Value"
        case .unresolved: "Object"
        case .operation: "Call"
        case .edge: "Connection"
        case .valueTable: "Table"
        case .structure: "Structure"
        case .placeholder: "InPath"
        case .edgeType: "Edge"
        case .element: "Element"
        case .summary: "Summary"
        case .answer: "Response"
        }
    }
}
