// Made from the reference pages of `app-link-host` and its edges by graphgen; edits to this file are lost.

extension AppLinkHost {
    /// Deletes an app link host of a Facebook app.
    ///
    /// `DELETE /{app_link_host_id}`
    ///
    /// - Permissions: App link hosts of an app require an access token of that app to be deleted.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app-link-host)
    public struct Delete: GraphOperation {
        /// `app_link_host_id` in the path.
        public var appLinkHostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appLinkHostID: Swift.String) {
            self.appLinkHostID = appLinkHostID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.delete, "/\(appLinkHostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{app_link_host_id}`.
    ///
    /// - Permissions: Any access token that is valid.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app-link-host)
    public static func read(
        _ appLinkHostID: Swift.String,
        @GraphSelectionBuilder<AppLinkHost> fields: () -> GraphSelection<AppLinkHost> = { GraphSelection() },
    ) -> GraphRequest<AppLinkHost> {
        GraphRequest(.get, "/\(appLinkHostID)", fields: fields())
    }

    /// Changes an app link host of a Facebook app.
    ///
    /// `POST /{app_link_host_id}`
    ///
    /// - Permissions: App link hosts of an app require an access token of that app to be updated.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app-link-host)
    public struct Update: GraphOperation {
        /// `app_link_host_id` in the path.
        public var appLinkHostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(appLinkHostID: Swift.String) {
            self.appLinkHostID = appLinkHostID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.post, "/\(appLinkHostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of this app link host, chosen freely.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        }
    }
}
