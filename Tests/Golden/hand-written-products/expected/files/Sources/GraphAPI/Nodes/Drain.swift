// Made from what the reference says of `drain` by graphgen; edits to this file are lost.

/// Drain.
public struct Drain: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Drain`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
