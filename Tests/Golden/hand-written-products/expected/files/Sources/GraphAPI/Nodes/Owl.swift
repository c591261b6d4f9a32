// Made from what the reference says of `owl` by graphgen; edits to this file are lost.

/// Owl.
public struct Owl: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Owl`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
