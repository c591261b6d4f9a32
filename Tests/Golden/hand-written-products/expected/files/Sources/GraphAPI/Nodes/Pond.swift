// Made from what the reference says of `pond` by graphgen; edits to this file are lost.

/// Pond.
public struct Pond: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Pond`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
