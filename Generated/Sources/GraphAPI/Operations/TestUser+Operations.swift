// Made from the reference pages of `test-user` and its edges by graphgen; edits to this file are lost.

extension TestUser {
    /// Changes the name or the password of the test user.
    ///
    /// `POST /{test_user_id}`
    ///
    /// - Permissions: Test users of an app require an access token of that app for these fields to be
    ///   updated.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user)
    public struct Create: GraphOperation {
        /// `test_user_id` in the path.
        public var testUserID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(testUserID: Swift.String) {
            self.testUserID = testUserID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(testUserID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// New name of the test user.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// New password of the test user.
            @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
        }
    }

    /// Deletes a test user.
    ///
    /// `DELETE /{test_user_id}`
    ///
    /// - Permissions: Deleting a test user requires an app access token of an associated app or the access
    ///   token of that test user.
    /// - Permissions: Only one app may still have this test user associated; `/{app-id}/accounts/test-users`
    ///   takes others off.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user)
    public struct Delete: GraphOperation {
        /// `test_user_id` in the path.
        public var testUserID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(testUserID: Swift.String) {
            self.testUserID = testUserID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(testUserID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A test user. Fields and permissions equal those of a normal `/{user-id}` node.
    ///
    /// `GET /{test_user_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user)
    public static func read(
        _ testUserID: Swift.String,
        @GraphSelectionBuilder<TestUser> fields: () -> GraphSelection<TestUser> = { GraphSelection() },
    ) -> GraphRequest<TestUser> {
        GraphRequest(.get, "/\(testUserID)", fields: fields())
    }

    /// Changes the name or the password of the test user.
    ///
    /// `POST /{test_user_id}`
    ///
    /// - Permissions: Test users of an app require an access token of that app for these fields to be
    ///   updated.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user)
    public struct Update: GraphOperation {
        /// `test_user_id` in the path.
        public var testUserID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(testUserID: Swift.String) {
            self.testUserID = testUserID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(testUserID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// New name of the test user.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// New password of the test user.
            @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
        }
    }
}
