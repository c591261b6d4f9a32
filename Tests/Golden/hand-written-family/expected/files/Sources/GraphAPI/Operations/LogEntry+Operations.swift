// Made from the reference pages of `log-entry` and its edges by graphgen; edits to this file are lost.

extension LogEntry {
    /// Returns `{"success": true}`.
    ///
    /// `DELETE /{log_entry_id}`
    ///
    /// - Before you start: The keeper gave your app the `lighthouse_basic` permission.
    /// - Before you start: The keeper gave your app the `lighthouse_write_log` permission.
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``, ``GraphPermission/lighthouseWriteLog``.
    public struct Delete: GraphOperation {
        /// `log_entry_id` in the path.
        public var logEntryID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(logEntryID: Swift.String) {
            self.logEntryID = logEntryID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(logEntryID)", parameters: record, permissions: ["lighthouse_basic", "lighthouse_write_log"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
