// Made from what the reference says of `upload-session` by graphgen; edits to this file are lost.

/// UploadSession.
public struct UploadSession: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `UploadSession`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
