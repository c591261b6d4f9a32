// Made from the reference pages of `upload-session` and its edges by graphgen; edits to this file are lost.

extension UploadSession {
    /// Types of `read`.
    public enum Read {

        /// What `guides/upload.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the upload session asked about.
                @export(implementation) public var id: GraphField<JSONValue> { .init("{id}") }
                /// Number of bytes uploaded successfully so far.
                @export(implementation) public var fileOffset: GraphField<JSONValue> { .init("{file-offset}") }
            }
        }
    }

    /// `GET /{upload_session_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/guides/upload)
    public static func read(
        _ uploadSessionID: Swift.String,
        @GraphSelectionBuilder<UploadSession> fields: () -> GraphSelection<UploadSession> = { GraphSelection() },
    ) -> GraphRequest<UploadSession> {
        GraphRequest(.get, "/\(uploadSessionID)", fields: fields())
    }

    /// Uploads the file. For an upload session that was interrupted or takes too long, see the
    /// Interruptions section.
    ///
    /// `POST /{upload_session_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/guides/upload)
    public struct Update: GraphOperation {
        /// `upload_session_id` in the path.
        public var uploadSessionID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(uploadSessionID: Swift.String) {
            self.uploadSessionID = uploadSessionID
        }

        public var request: GraphRequest<UploadSession.Update.Response> {
            GraphRequest(.post, "/\(uploadSessionID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the file that is to be uploaded.
            @export(implementation) public var fileName: GraphField<JSONValue> { .init("file_name") }
        }

        /// What `guides/upload.update` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// File handle of the upload
                @export(implementation) public var h: GraphField<JSONValue> { .init("{h}") }
            }
        }
    }
}
