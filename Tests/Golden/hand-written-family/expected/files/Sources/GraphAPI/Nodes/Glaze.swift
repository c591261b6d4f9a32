/// Glaze.
public struct Glaze: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Glaze`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
