extension CustomAudience {
    /// `DELETE /{custom_audience_id}/users`.
    ///
    /// Error codes: 80003, 200, 100, 2650.
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
            public var payload: GraphField<JSONValue> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<CustomAudience.DeleteUsers.Session> { GraphField("session") }
        }

        /// `session`.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                public var sessionID: GraphField<Swift.Int> { GraphField("session_id") }
                /// How many users you expect to upload in the session, a hint that helps Facebook to handle it.
                public var estimatedNumTotal: GraphField<Swift.Int> { GraphField("estimated_num_total") }
                /// Position of this request in the session, counted from 1.
                public var batchSeq: GraphField<Swift.Int> { GraphField("batch_seq") }
                /// `true` marks the final request of a session. It is required: without it, Facebook cannot tell that
                /// the session is over
                public var lastBatchFlag: GraphField<Swift.Bool> { GraphField("last_batch_flag") }
            }
        }

        /// `user.delete /{custom_audience_id}/users`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `audience_id`.
                public var audienceID: GraphField<Swift.String> { GraphField("audience_id") }
                /// `session_id`.
                public var sessionID: GraphField<Swift.String> { GraphField("session_id") }
                /// `num_received`.
                public var numReceived: GraphField<Swift.Int> { GraphField("num_received") }
                /// `num_invalid_entries`.
                public var numInvalidEntries: GraphField<Swift.Int> { GraphField("num_invalid_entries") }
                /// `invalid_entry_samples`.
                public var invalidEntrySamples: GraphField<[Swift.String: Swift.String]> { GraphField("invalid_entry_samples") }
            }
        }
    }

    /// `POST /{custom_audience_id}/users`.
    ///
    /// Error codes: 100, 200, 2650, 190, 105, 368.
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
            public var payload: GraphField<JSONValue> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<CustomAudience.UpdateUsers.Session> { GraphField("session") }
        }

        /// `session`.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                public var sessionID: GraphField<Swift.Int> { GraphField("session_id") }
                /// How many users you expect to upload in the session, a hint that helps Facebook to handle it.
                public var estimatedNumTotal: GraphField<Swift.Int> { GraphField("estimated_num_total") }
                /// Position of this request in the session, counted from 1.
                public var batchSeq: GraphField<Swift.Int> { GraphField("batch_seq") }
                /// `true` marks the final request of a session. It is required: without it, Facebook cannot tell that
                /// the session is over
                public var lastBatchFlag: GraphField<Swift.Bool> { GraphField("last_batch_flag") }
            }
        }

        /// `user.update /{custom_audience_id}/users`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `audience_id`.
                public var audienceID: GraphField<Swift.String> { GraphField("audience_id") }
                /// `session_id`.
                public var sessionID: GraphField<Swift.String> { GraphField("session_id") }
                /// `num_received`.
                public var numReceived: GraphField<Swift.Int> { GraphField("num_received") }
                /// `num_invalid_entries`.
                public var numInvalidEntries: GraphField<Swift.Int> { GraphField("num_invalid_entries") }
                /// `invalid_entry_samples`.
                public var invalidEntrySamples: GraphField<[Swift.String: Swift.String]> { GraphField("invalid_entry_samples") }
            }
        }
    }
}
