/// LogEntry.
public struct LogEntry: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LogEntry`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
