/// CustomAudience.
public struct CustomAudience: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CustomAudience`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
