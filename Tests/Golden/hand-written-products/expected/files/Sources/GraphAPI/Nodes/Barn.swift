// Made from what the reference says of `barn` by graphgen; edits to this file are lost.

/// Barn.
public struct Barn: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Barn`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
