// Made from what the reference says of `set` by graphgen; edits to this file are lost.

/// Set.
public struct FacebookSet: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookSet`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
