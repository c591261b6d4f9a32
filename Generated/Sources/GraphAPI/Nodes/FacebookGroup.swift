/// Group.
public struct FacebookGroup: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookGroup`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
