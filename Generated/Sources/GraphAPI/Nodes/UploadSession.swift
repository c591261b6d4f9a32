/// UploadSession.
public struct UploadSession: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `UploadSession`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
