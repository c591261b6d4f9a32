// Made from what the reference says of `glaze` by graphgen; edits to this file are lost.

/// Glaze.
public struct Glaze: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Glaze`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
