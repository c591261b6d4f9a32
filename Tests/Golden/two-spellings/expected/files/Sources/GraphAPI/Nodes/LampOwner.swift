/// LampOwner.
public struct LampOwner: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LampOwner`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
