// Made from what the reference says of `orchard` by graphgen; edits to this file are lost.

/// Orchard.
public struct Orchard: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Orchard`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
