/// What most calls that create something answer: its id.
public struct GraphCreated: GraphNode {
    public typealias Fields = GraphIDFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
