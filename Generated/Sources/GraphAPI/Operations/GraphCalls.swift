/// Calls whose path starts from no node that the reference pages describe.
public enum GraphCalls {
    /// `POST /{group_id}/albums`.
    ///
    /// Error codes: 100, 368, 200, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
    public struct CreateGroupAlbums: GraphReadAfterWrite {
        public typealias Written = Album
        /// `group_id` in the path.
        public var groupID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(groupID: Swift.String) {
            self.groupID = groupID
        }

        public var request: GraphRequest<CreateGroupAlbums.Response> {
            GraphRequest(.post, "/\(groupID)/albums", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// People who may add photos, which makes the album a shared one
            public var contributors: GraphField<[Swift.Int]> { GraphField("contributors") }
            /// Deprecated: put the text into message
            @available(*, deprecated, message: "Deprecated: put the text into message")
            public var description: GraphField<Swift.String> { GraphField("description") }
            /// `true` creates the album that belongs to the app
            ///
            /// Default: `false`.
            public var isDefault: GraphField<Swift.Bool> { GraphField("is_default") }
            /// Where the album was taken, in words, unless a page stands for the place
            public var location: GraphField<Swift.String> { GraphField("location") }
            /// Makes the new album a shared one
            ///
            /// Default: `false`.
            public var makeSharedAlbum: GraphField<Swift.Bool> { GraphField("make_shared_album") }
            /// Caption shown under the title of the new album
            public var message: GraphField<Swift.String> { GraphField("message") }
            /// Title of the new album
            public var name: GraphField<Swift.String> { GraphField("name") }
            /// ID of the location page to tag
            public var place: GraphField<Swift.String> { GraphField("place") }
            /// Who may see the new album
            public var privacy: GraphField<PrivacyParameter> { GraphField("privacy") }
            /// No longer in use
            @available(*, deprecated, message: "No longer in use")
            public var tags: GraphField<[Swift.Int]> { GraphField("tags") }
            /// Deprecated: set privacy instead
            @available(*, deprecated, message: "Deprecated: set privacy instead")
            public var visible: GraphField<Swift.String> { GraphField("visible") }
        }

        /// `album.create`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                public var id: GraphField<Swift.String> { GraphField("id") }
            }
        }
    }

    /// `DELETE /act_{ad_account_id}/assigned_users`.
    ///
    /// Error codes: 3919, 100, 457.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct DeleteAdAccountAssignedUsers: GraphOperation {
        /// `ad_account_id` in the path.
        public var adAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(adAccountID: Swift.String, user: Swift.String) {
            self.adAccountID = adAccountID
            self[\.user] = user
        }

        public var request: GraphRequest<DeleteAdAccountAssignedUsers.Response> {
            GraphRequest(.delete, "/act_\(adAccountID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of a business user, or of a system user
            public var user: GraphField<Swift.String> { GraphField("user") }
        }

        /// `user.delete /act_{ad_account_id}/assigned_users`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }

    /// `DELETE /{custom_audience_id}/users`.
    ///
    /// Error codes: 80003, 200, 100, 2650.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct DeleteCustomAudienceUsers: GraphOperation {
        /// `custom_audience_id` in the path.
        public var customAudienceID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(customAudienceID: Swift.String) {
            self.customAudienceID = customAudienceID
        }

        public var request: GraphRequest<DeleteCustomAudienceUsers.Response> {
            GraphRequest(.delete, "/\(customAudienceID)/users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Describes the users being removed
            public var payload: GraphField<JSONValue> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<DeleteCustomAudienceUsers.Session> { GraphField("session") }
        }

        /// `session`.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                public var sessionID: GraphField<Swift.Int> { GraphField("session_id") }
                /// How many users you expect to upload in this session, a hint that helps Facebook to handle it.
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

    /// `DELETE /{page_id}/blocked`.
    ///
    /// Error codes: 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct DeletePageBlocked: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageID: Swift.String) {
            self.pageID = pageID
        }

        public var request: GraphRequest<DeletePageBlocked.Response> {
            GraphRequest(.delete, "/\(pageID)/blocked", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// App-scoped ID of the user to unblock
            public var asid: GraphField<Swift.String> { GraphField("asid") }
            /// Page-scoped ID of the user to unblock
            public var psid: GraphField<Swift.String> { GraphField("psid") }
            /// Deprecated, means the same as `user`
            public var uid: GraphField<Swift.String> { GraphField("uid") }
            /// IDs of the users or Pages to unblock. One of this and `uid` is required
            public var user: GraphField<Swift.String> { GraphField("user") }
        }

        /// `user.delete /{page_id}/blocked`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }

    /// `POST /{custom_audience_id}/users`.
    ///
    /// Error codes: 100, 200, 2650, 190, 105, 368.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct UpdateCustomAudienceUsers: GraphOperation {
        /// `custom_audience_id` in the path.
        public var customAudienceID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(customAudienceID: Swift.String) {
            self.customAudienceID = customAudienceID
        }

        public var request: GraphRequest<UpdateCustomAudienceUsers.Response> {
            GraphRequest(.post, "/\(customAudienceID)/users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Describes the users being added
            public var payload: GraphField<JSONValue> { GraphField("payload") }
            /// Ties together the requests of a large upload. One request takes 10k users at most, so 1 million
            /// users need 100 requests or more. With a session you can see whether all of them arrived.
            public var session: GraphField<UpdateCustomAudienceUsers.Session> { GraphField("session") }
        }

        /// `session`.
        public struct Session: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Session`.
            public struct Fields: GraphFields {
                public init() {}
                /// Number chosen by the advertiser to follow the session, unique within one ad account.
                public var sessionID: GraphField<Swift.Int> { GraphField("session_id") }
                /// How many users you expect to upload in this session, a hint that helps Facebook to handle it.
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

    /// `POST /{live_video_id}/polls`.
    ///
    /// Error codes: 200, 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll/)
    public struct CreateLiveVideoPolls: GraphReadAfterWrite {
        public typealias Written = VideoPoll
        /// `live_video_id` in the path.
        public var liveVideoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(liveVideoID: Swift.String, options: [Swift.String], question: Swift.String) {
            self.liveVideoID = liveVideoID
            self[\.options] = options
            self[\.question] = question
        }

        public var request: GraphRequest<CreateLiveVideoPolls.Response> {
            GraphRequest(.post, "/\(liveVideoID)/polls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Position of the right answer, counted from 1
            public var correctOption: GraphField<Swift.Int> { GraphField("correct_option") }
            /// Choices for users, in the order they are shown
            public var options: GraphField<[Swift.String]> { GraphField("options") }
            /// What the new poll asks
            public var question: GraphField<Swift.String> { GraphField("question") }
            /// Whether voters get to see the results
            public var showResults: GraphField<Swift.Bool> { GraphField("show_results") }
        }

        /// `video-poll.create`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                public var id: GraphField<Swift.String> { GraphField("id") }
                /// `option_ids`.
                public var optionIDS: GraphField<[Swift.String]> { GraphField("option_ids") }
            }
        }
    }
}
