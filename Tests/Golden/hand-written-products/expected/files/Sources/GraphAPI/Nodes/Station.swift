// Made from what the reference says of `station` by graphgen; edits to this file are lost.

/// Station.
public struct Station: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Station`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
