public import Foundation

extension CustomAudience {
    /// `DELETE /{custom_audience_id}/users`.
    ///
    /// Error codes: 80003, 200, 100, 2650.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
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
            public var payload: GraphField<CustomAudience.DeleteUsers.Payload> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<CustomAudience.DeleteUsers.Session> { GraphField("session") }
        }

        /// `payload`.
        public struct Payload: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Payload`.
            public struct Fields: GraphFields {
                public init() {}
                /// `EMAIL_SHA256`, `PHONE_SHA256` or `MOBILE_ADVERTISER_ID`. For a match on several keys, send an array
                /// instead, made from these:
                /// `EXTERN_ID`
                /// `EMAIL`
                /// `PHONE`
                /// `GEN`
                /// `DOBY`
                /// `DOBM`
                /// `DOBD`
                /// `LN` as well as
                /// `FN`
                /// `FI`
                /// `CT`
                /// `ST`
                /// `ZIP`
                /// `MADID`
                /// `COUNTRY`
                /// Such an array looks like `["EMAIL", "LN", "FN", "ZIP"]`
                public var schema: GraphField<Swift.String> { GraphField("schema") }
                /// Whether the key is raw: `false` for combined keys such as "LN_FN_ZIP", `true` for all others. False
                /// unless set
                public var isRaw: GraphField<Swift.Bool> { GraphField("is_raw") }
                /// Data of the users. For a match on several keys, an array of arrays such as `[["<HASHED_EMAIL>",
                /// "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"], ["", "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"]]`,
                /// with blanks for keys you do not know.
                public var data: GraphField<[[JSONValue]]> { GraphField("data") }
                /// App IDs that the uploaded users have used. Required if `schema` is a Facebook UID and an App
                /// integration gathered the IDs, as in `[1234,5678]`
                public var appIDS: GraphField<[Swift.Int]> { GraphField("app_ids") }
                /// Page IDs that the uploaded users have used. Required if `schema` is a Facebook UID and a Page
                /// webhook integration gathered the IDs, as in `[1234,5678]`
                public var pageIDS: GraphField<[Swift.String]> { GraphField("page_ids") }
                /// How the custom audience came about, told by `type` and `subtype` of the `data_source`
                public var dataSource: GraphField<GraphRecord> { GraphField("data_source") }
                /// Kind of custom audience
                public var type: GraphField<UserType> { GraphField("type") }
                /// Finer kind of custom audience
                public var subType: GraphField<UserSubType> { GraphField("sub_type") }
                /// `metadata`.
                public var metadata: GraphField<GraphRecord> { GraphField("metadata") }
                /// `calculated_date`.
                public var calculatedDate: GraphField<Foundation.Date> { GraphField("calculated_date") }
                /// `schema_version`.
                public var schemaVersion: GraphField<Swift.String> { GraphField("schema_version") }
            }
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
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
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
            public var payload: GraphField<CustomAudience.UpdateUsers.Payload> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<CustomAudience.UpdateUsers.Session> { GraphField("session") }
        }

        /// `payload`.
        public struct Payload: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Payload`.
            public struct Fields: GraphFields {
                public init() {}
                /// `EMAIL_SHA256`, `PHONE_SHA256` or `MOBILE_ADVERTISER_ID`. For a match on several keys, send an array
                /// instead, made from these:
                /// `EXTERN_ID`
                /// `EMAIL`
                /// `PHONE`
                /// `GEN`
                /// `DOBY`
                /// `DOBM`
                /// `DOBD`
                /// `LN` as well as
                /// `FN`
                /// `FI`
                /// `CT`
                /// `ST`
                /// `ZIP`
                /// `MADID`
                /// `COUNTRY`
                /// Such an array looks like `["EMAIL", "LN", "FN", "ZIP"]`
                public var schema: GraphField<Swift.String> { GraphField("schema") }
                /// Whether the key is raw: `false` for combined keys such as "LN_FN_ZIP", `true` for all others. False
                /// unless set
                public var isRaw: GraphField<Swift.Bool> { GraphField("is_raw") }
                /// Data of the users. For a match on several keys, an array of arrays such as `[["<HASHED_EMAIL>",
                /// "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"], ["", "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"]]`,
                /// with blanks for keys you do not know.
                public var data: GraphField<[[JSONValue]]> { GraphField("data") }
                /// App IDs that the uploaded users have used. Required if `schema` is a Facebook UID and an App
                /// integration gathered the IDs, as in `[1234,5678]`
                public var appIDS: GraphField<[Swift.Int]> { GraphField("app_ids") }
                /// Page IDs that the uploaded users have used. Required if `schema` is a Facebook UID and a Page
                /// webhook integration gathered the IDs, as in `[1234,5678]`
                public var pageIDS: GraphField<[Swift.String]> { GraphField("page_ids") }
                /// How the custom audience came about, told by `type` and `subtype` of the `data_source`
                public var dataSource: GraphField<GraphRecord> { GraphField("data_source") }
                /// Kind of custom audience
                public var type: GraphField<UserType> { GraphField("type") }
                /// Finer kind of custom audience
                public var subType: GraphField<UserSubType> { GraphField("sub_type") }
                /// `metadata`.
                public var metadata: GraphField<GraphRecord> { GraphField("metadata") }
                /// `calculated_date`.
                public var calculatedDate: GraphField<Foundation.Date> { GraphField("calculated_date") }
                /// `schema_version`.
                public var schemaVersion: GraphField<Swift.String> { GraphField("schema_version") }
            }
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
