// Made from the reference pages of `app` and its edges by graphgen; edits to this file are lost.

extension FacebookApp {
    /// `POST /{app_id}/kiln_notices`.
    ///
    /// - Before you start: You have an app access token.
    /// - Before you start: You have the `kiln_basic` permission.
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/guides/notices/)
    public struct CreateKilnNotices: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String, fieldsValue: JSONValue, callback: JSONValue) {
            self.appID = appID
            self[\.fieldsValue] = fieldsValue
            self[\.callback] = callback
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(appID)/kiln_notices", parameters: record, permissions: ["kiln_basic"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// what you want to hear of.
            @export(implementation) public var fieldsValue: GraphField<JSONValue> { .init("fields") }
            /// address of your server.
            @export(implementation) public var callback: GraphField<JSONValue> { .init("callback") }
        }
    }

    /// `DELETE /{app_id}/kiln_notices`.
    ///
    /// - Before you start: You have an app access token.
    /// - Before you start: You have the `kiln_basic` permission.
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/guides/notices/)
    public struct DeleteKilnNotices: GraphOperation {
        /// `app_id` in the path.
        public var appID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appID: Swift.String) {
            self.appID = appID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(appID)/kiln_notices", parameters: record, permissions: ["kiln_basic"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{app_id}/kiln_notices`.
    ///
    /// - Before you start: You have an app access token.
    /// - Before you start: You have the `kiln_basic` permission.
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/guides/notices/)
    public static func kilnNotices(
        _ appID: Swift.String,
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/\(appID)/kiln_notices", permissions: ["kiln_basic"])
    }
}
