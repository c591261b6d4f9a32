// Made from what the reference says of `harvest` by graphgen; edits to this file are lost.

/// Harvest.
public struct Harvest: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Harvest`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
