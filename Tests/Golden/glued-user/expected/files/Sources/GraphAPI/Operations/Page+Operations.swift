// Made from the reference pages of `page` and its edges by graphgen; edits to this file are lost.

extension Page {
    /// `DELETE /{page_id}/blocked`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    public struct DeleteBlocked: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(pageID)/blocked", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// App-scoped ID of the user to unblock
            @export(implementation) public var asid: GraphField<Swift.String> { .init("asid") }
            /// Page-scoped ID of the user to unblock
            @export(implementation) public var psid: GraphField<Swift.String> { .init("psid") }
            /// Deprecated, means the same as `user`
            @export(implementation) public var uid: GraphField<Swift.String> { .init("uid") }
            /// IDs of the users or Pages to unblock. One of this and `uid` is required
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }
}
