// Made from the reference pages of `shift` and its edges by graphgen; edits to this file are lost.

extension Shift {
    /// `POST /{shift_id}/log_entries`.
    ///
    /// - Before you start: The keeper gave your app the `lighthouse_basic` permission.
    /// - Before you start: The keeper gave your app the `lighthouse_write_log` permission.
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``, ``GraphPermission/lighthouseWriteLog``.
    public struct CreateLogEntries: GraphOperation {
        /// `shift_id` in the path.
        public var shiftID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(shiftID: Swift.String, text: JSONValue) {
            self.shiftID = shiftID
            self[\.text] = text
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(shiftID)/log_entries", parameters: record, permissions: ["lighthouse_basic", "lighthouse_write_log"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// what happened. String.
            @export(implementation) public var text: GraphField<JSONValue> { .init("text") }
            /// JSON or object-like arrays.
            @export(implementation) public var weather: GraphField<JSONValue> { .init("weather") }
            /// pictures of the night.
            @export(implementation) public var attachments: GraphField<[Shift.CreateLogEntries.Attachments]> { .init("attachments") }
        }

        /// What `attachments` holds.
        public struct Attachments: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(mediaID: JSONValue) {
                record = GraphRecord()
                self[\.mediaID] = mediaID
            }

            /// Members of `Attachments`.
            public struct Fields: GraphFields {
                public init() {}
                /// a picture that you uploaded.
                @export(implementation) public var mediaID: GraphField<JSONValue> { .init("media_id") }
                /// a line below it.
                @export(implementation) public var caption: GraphField<JSONValue> { .init("caption") }
            }
        }
    }

    /// Returns a list of LogEntry.
    ///
    /// `GET /{shift_id}/log_entries`
    ///
    /// - Before you start: The keeper gave your app the `lighthouse_basic` permission.
    /// - Before you start: The keeper gave your app the `lighthouse_write_log` permission.
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``, ``GraphPermission/lighthouseWriteLog``.
    public static func logEntries(
        _ shiftID: Swift.String,
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/\(shiftID)/log_entries", permissions: ["lighthouse_basic", "lighthouse_write_log"])
    }
}
