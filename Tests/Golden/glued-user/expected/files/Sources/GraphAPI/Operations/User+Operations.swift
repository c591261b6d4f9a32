// Made from the reference pages of `user` and its edges by graphgen; edits to this file are lost.

extension User {
    /// Only test users can be deleted.
    ///
    /// `DELETE /{user_id}`
    ///
    /// Errors: ``GraphErrorCode/code2903`` (2903), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2904`` (2904), ``GraphErrorCode/code200`` (200), ``GraphErrorCode/code240`` (240).
    public struct Delete: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Reads a person, with fields and edges.
    ///
    /// `GET /{user_id}`
    ///
    /// - Access Tokens: User
    /// - Permissions: public_profile
    ///
    /// Permissions: ``GraphPermission/publicProfile``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code190`` (190), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/code200`` (200), ``GraphErrorCode/code368`` (368), ``GraphErrorCode/code80004`` (80004), ``GraphErrorCode/code613`` (613), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code80006`` (80006), ``GraphErrorCode/code110`` (110).
    public static func read(
        _ userID: Swift.String,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<User> {
        GraphRequest(.get, "/\(userID)", fields: fields(), permissions: ["public_profile"])
    }

    /// `POST /{user_id}`.
    ///
    /// Errors: ``GraphErrorCode/code190`` (190), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/code200`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code240`` (240), ``GraphErrorCode/code368`` (368), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code270`` (270).
    public struct Update: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which color the user prefers for emoji.
            @export(implementation) public var emojiColorPref: GraphField<Swift.Int> { .init("emoji_color_pref") }
            /// New given name
            @export(implementation) public var firstname: GraphField<Swift.String> { .init("firstname") }
            /// New family name
            @export(implementation) public var lastname: GraphField<Swift.String> { .init("lastname") }
            /// Whether to close the local news megaphone
            @export(implementation) public var localNewsMegaphoneDismissStatus: GraphField<UserLocalNewsMegaphoneDismissStatus> { .init("local_news_megaphone_dismiss_status") }
            /// Turns local news notifications on or off
            @export(implementation) public var localNewsSubscriptionStatus: GraphField<UserLocalNewsSubscriptionStatus> { .init("local_news_subscription_status") }
            /// New account name; test accounts only
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// New account password; test accounts only
            @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
        }
    }
}
