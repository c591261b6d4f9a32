// Made from what the reference says of `farm` by graphgen; edits to this file are lost.

/// Farm.
public struct Farm: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Farm`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
