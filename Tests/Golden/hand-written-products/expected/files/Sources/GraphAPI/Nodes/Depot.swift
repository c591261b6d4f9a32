// Made from what the reference says of `depot` by graphgen; edits to this file are lost.

/// Depot.
public struct Depot: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Depot`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
