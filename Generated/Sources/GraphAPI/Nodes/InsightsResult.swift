/// `InsightsResult`: a type that the reference names and does not describe. Its members are read from `record`.
public struct InsightsResult: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
