/// What most calls that change something answer: whether they did.
public struct GraphSuccess: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Members of `GraphSuccess`.
    public struct Fields: GraphFields {
        public init() {}
        /// Whether the call did what it was to do.
        public var success: GraphField<Bool> { GraphField("success") }
    }
}
