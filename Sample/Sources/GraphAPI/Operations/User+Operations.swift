extension User {
    /// Reads a `User`.
    ///
    /// - Permissions: `public_profile`.
    /// - Error codes: 190, 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    ///
    /// - Parameters:
    ///   - userID: the `user_id` in `/{user_id}`; `me` is the token's owner.
    ///   - fields: the fields to answer with; those of the API's choice where it is left out.
    public static func read(
        _ userID: Swift.String,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() }
    ) -> GraphRequest<User> {
        GraphRequest(.get, "/\(userID)", fields: fields())
    }

    /// Reads `accounts` of a `User`.
    public static func accounts(
        _ userID: Swift.String, isPromotable: Swift.Bool? = nil, limit: Swift.Int? = nil,
        before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() }
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/accounts", fields: fields())
        request.set("is_promotable", isPromotable)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Reads `businesses` of a `User`.
    public static func businesses(
        _ userID: Swift.String, limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Business> fields: () -> GraphSelection<Business> = { GraphSelection() }
    ) -> GraphRequest<GraphConnection<Business>> {
        var request = GraphRequest<GraphConnection<Business>>(.get, "/\(userID)/businesses", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Updates a `User`.
    public struct Update: GraphReadAfterWrite {
        public typealias Written = User
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// An update of the `User` with the given id.
        public init(userID: Swift.String) { self.userID = userID }

        public var request: GraphRequest<Response> { GraphRequest(.post, "/\(userID)", parameters: record) }

        /// Parameters of `User.Update`.
        public struct Fields: GraphFields {
            public init() {}
            /// Emoji color preference.
            public var emojiColorPref: GraphField<Swift.Int> { GraphField("emoji_color_pref") }
            /// This person's first name.
            public var firstname: GraphField<Swift.String> { GraphField("firstname") }
        }

        /// What `User.Update` answers.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Fields of the answer.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }

    /// Deletes a `User`.
    public struct Delete: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()
        public typealias Fields = GraphNoFields

        /// A deletion of the `User` with the given id.
        public init(userID: Swift.String) { self.userID = userID }

        public var request: GraphRequest<Response> { GraphRequest(.delete, "/\(userID)", parameters: record) }

        /// What `User.Delete` answers.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Fields of the answer.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
        }
    }
}
