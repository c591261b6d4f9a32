/// Group.
public struct Group: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Group`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
