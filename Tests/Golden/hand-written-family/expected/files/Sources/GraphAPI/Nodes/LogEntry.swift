// Made from what the reference says of `log-entry` by graphgen; edits to this file are lost.

/// LogEntry.
public struct LogEntry: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LogEntry`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
