// Made from the reference pages of `custom-audience` and its edges by graphgen; edits to this file are lost.

extension CustomAudience {
    /// `DELETE /{custom_audience_id}/users`.
    ///
    /// Errors: ``GraphErrorCode/code80003`` (80003), ``GraphErrorCode/code200`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2650`` (2650).
    public struct DeleteUsers: GraphOperation {
        /// `custom_audience_id` in the path.
        public var customAudienceID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(customAudienceID: Swift.String) {
            self.customAudienceID = customAudienceID
        }

        public var request: GraphRequest<CustomAudience.DeleteUsers.Response> {
            GraphRequest(.delete, "/\(customAudienceID)/users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Describes the users being removed
            @export(implementation) public var payload: GraphField<JSONValue> { .init("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            @export(implementation) public var session: GraphField<CustomAudience.DeleteUsers.Session> { .init("session") }
        }

        /// What `session` holds.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                @export(implementation) public var sessionID: GraphField<Swift.Int> { .init("session_id") }
                /// How many users you expect to upload in the session, a hint that helps Facebook to handle it.
                @export(implementation) public var estimatedNumTotal: GraphField<Swift.Int> { .init("estimated_num_total") }
                /// Position of this request in the session, counted from 1.
                @export(implementation) public var batchSeq: GraphField<Swift.Int> { .init("batch_seq") }
                /// `true` marks the final request of a session. It is required: without it, Facebook cannot tell that
                /// the session is over
                @export(implementation) public var lastBatchFlag: GraphField<Swift.Bool> { .init("last_batch_flag") }
            }
        }

        /// What `user.delete /{custom_audience_id}/users` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `audience_id`.
                @export(implementation) public var audienceID: GraphField<Swift.String> { .init("audience_id") }
                /// `session_id`.
                @export(implementation) public var sessionID: GraphField<Swift.String> { .init("session_id") }
                /// `num_received`.
                @export(implementation) public var numReceived: GraphField<Swift.Int> { .init("num_received") }
                /// `num_invalid_entries`.
                @export(implementation) public var numInvalidEntries: GraphField<Swift.Int> { .init("num_invalid_entries") }
                /// `invalid_entry_samples`.
                @export(implementation) public var invalidEntrySamples: GraphField<[Swift.String: Swift.String]> { .init("invalid_entry_samples") }
            }
        }
    }

    /// `POST /{custom_audience_id}/users`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code200`` (200), ``GraphErrorCode/code2650`` (2650), ``GraphErrorCode/code190`` (190), ``GraphErrorCode/code105`` (105), ``GraphErrorCode/code368`` (368).
    public struct UpdateUsers: GraphOperation {
        /// `custom_audience_id` in the path.
        public var customAudienceID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(customAudienceID: Swift.String) {
            self.customAudienceID = customAudienceID
        }

        public var request: GraphRequest<CustomAudience.UpdateUsers.Response> {
            GraphRequest(.post, "/\(customAudienceID)/users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Describes the users being added
            @export(implementation) public var payload: GraphField<JSONValue> { .init("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            @export(implementation) public var session: GraphField<CustomAudience.UpdateUsers.Session> { .init("session") }
        }

        /// What `session` holds.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                @export(implementation) public var sessionID: GraphField<Swift.Int> { .init("session_id") }
                /// How many users you expect to upload in the session, a hint that helps Facebook to handle it.
                @export(implementation) public var estimatedNumTotal: GraphField<Swift.Int> { .init("estimated_num_total") }
                /// Position of this request in the session, counted from 1.
                @export(implementation) public var batchSeq: GraphField<Swift.Int> { .init("batch_seq") }
                /// `true` marks the final request of a session. It is required: without it, Facebook cannot tell that
                /// the session is over
                @export(implementation) public var lastBatchFlag: GraphField<Swift.Bool> { .init("last_batch_flag") }
            }
        }

        /// What `user.update /{custom_audience_id}/users` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `audience_id`.
                @export(implementation) public var audienceID: GraphField<Swift.String> { .init("audience_id") }
                /// `session_id`.
                @export(implementation) public var sessionID: GraphField<Swift.String> { .init("session_id") }
                /// `num_received`.
                @export(implementation) public var numReceived: GraphField<Swift.Int> { .init("num_received") }
                /// `num_invalid_entries`.
                @export(implementation) public var numInvalidEntries: GraphField<Swift.Int> { .init("num_invalid_entries") }
                /// `invalid_entry_samples`.
                @export(implementation) public var invalidEntrySamples: GraphField<[Swift.String: Swift.String]> { .init("invalid_entry_samples") }
            }
        }
    }
}
