// Made from the reference pages of `custom-audience` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension CustomAudience {
    /// `DELETE /{custom_audience_id}/users`.
    ///
    /// Errors: ``GraphErrorCode/code80003`` (80003), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2650`` (2650).
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
            @export(implementation) public var payload: GraphField<CustomAudience.DeleteUsers.Payload> { .init("payload") }
            /// Describes the upload session. A request holds 10k users at most, so a larger upload is split: 1
            /// million users take at least 100 requests. The session tells whether all of them have arrived.
            @export(implementation) public var session: GraphField<CustomAudience.DeleteUsers.Session> { .init("session") }
        }

        /// What `payload` holds.
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
                @export(implementation) public var schema: GraphField<Swift.String> { .init("schema") }
                /// Whether the key is raw: `false` for combined keys such as "LN_FN_ZIP", `true` for all others. False
                /// unless set
                @export(implementation) public var isRaw: GraphField<Swift.Bool> { .init("is_raw") }
                /// Data of the users. For a match on several keys, an array of arrays such as `[["<HASHED_EMAIL>",
                /// "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"], ["", "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"]]`,
                /// with blanks for keys you do not know.
                @export(implementation) public var data: GraphField<[[JSONValue]]> { .init("data") }
                /// App IDs that the uploaded users have used. Required if `schema` is a Facebook UID and an App
                /// integration gathered the IDs, as in `[1234,5678]`
                @export(implementation) public var appIDs: GraphField<[Swift.Int]> { .init("app_ids") }
                /// Page IDs that the uploaded users have used. Required if `schema` is a Facebook UID and a Page
                /// webhook integration gathered the IDs, as in `[1234,5678]`
                @export(implementation) public var pageIDs: GraphField<[Swift.String]> { .init("page_ids") }
                /// How the custom audience came about, told by `type` and `subtype` of the `data_source`
                @export(implementation) public var dataSource: GraphField<GraphRecord> { .init("data_source") }
                /// Kind of custom audience
                @export(implementation) public var type: GraphField<CustomAudienceUsersType> { .init("type") }
                /// Finer kind of custom audience
                @export(implementation) public var subType: GraphField<CustomAudienceUsersSubType> { .init("sub_type") }
                /// `metadata`.
                @export(implementation) public var metadata: GraphField<GraphRecord> { .init("metadata") }
                /// `calculated_date`.
                @export(implementation) public var calculatedDate: GraphField<Foundation.Date> { .init("calculated_date") }
                /// `schema_version`.
                @export(implementation) public var schemaVersion: GraphField<Swift.String> { .init("schema_version") }
            }
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
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code2650`` (2650), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code105`` (105), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
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
            @export(implementation) public var payload: GraphField<CustomAudience.UpdateUsers.Payload> { .init("payload") }
            /// Describes the upload session. A request holds 10k users at most, so a larger upload is split: 1
            /// million users take at least 100 requests. The session tells whether all of them have arrived.
            @export(implementation) public var session: GraphField<CustomAudience.UpdateUsers.Session> { .init("session") }
        }

        /// What `payload` holds.
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
                @export(implementation) public var schema: GraphField<Swift.String> { .init("schema") }
                /// Whether the key is raw: `false` for combined keys such as "LN_FN_ZIP", `true` for all others. False
                /// unless set
                @export(implementation) public var isRaw: GraphField<Swift.Bool> { .init("is_raw") }
                /// Data of the users. For a match on several keys, an array of arrays such as `[["<HASHED_EMAIL>",
                /// "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"], ["", "<HASHED_FN>", "<HASHED_LN>", "<HASHED_ZIP>"]]`,
                /// with blanks for keys you do not know.
                @export(implementation) public var data: GraphField<[[JSONValue]]> { .init("data") }
                /// App IDs that the uploaded users have used. Required if `schema` is a Facebook UID and an App
                /// integration gathered the IDs, as in `[1234,5678]`
                @export(implementation) public var appIDs: GraphField<[Swift.Int]> { .init("app_ids") }
                /// Page IDs that the uploaded users have used. Required if `schema` is a Facebook UID and a Page
                /// webhook integration gathered the IDs, as in `[1234,5678]`
                @export(implementation) public var pageIDs: GraphField<[Swift.String]> { .init("page_ids") }
                /// How the custom audience came about, told by `type` and `subtype` of the `data_source`
                @export(implementation) public var dataSource: GraphField<GraphRecord> { .init("data_source") }
                /// Kind of custom audience
                @export(implementation) public var type: GraphField<CustomAudienceUsersType> { .init("type") }
                /// Finer kind of custom audience
                @export(implementation) public var subType: GraphField<CustomAudienceUsersSubType> { .init("sub_type") }
                /// `metadata`.
                @export(implementation) public var metadata: GraphField<GraphRecord> { .init("metadata") }
                /// `calculated_date`.
                @export(implementation) public var calculatedDate: GraphField<Foundation.Date> { .init("calculated_date") }
                /// `schema_version`.
                @export(implementation) public var schemaVersion: GraphField<Swift.String> { .init("schema_version") }
            }
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
