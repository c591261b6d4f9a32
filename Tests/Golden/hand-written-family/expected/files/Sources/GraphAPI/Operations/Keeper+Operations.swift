// Made from the reference pages of `keeper` and its edges by graphgen; edits to this file are lost.

extension Keeper {

    /// `GET /{keeper_id}`.
    ///
    /// - Permissions: `lighthouse_read_keepers`
    /// - Permissions: `lighthouse_admin`
    ///
    /// Permissions: ``GraphPermission/lighthouseAdmin``, ``GraphPermission/lighthouseReadKeepers``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/keeper/)
    public static func read(
        _ keeperID: Swift.String,
        @GraphSelectionBuilder<Keeper> fields: () -> GraphSelection<Keeper> = { GraphSelection() },
    ) -> GraphRequest<Keeper> {
        GraphRequest(.get, "/\(keeperID)", fields: fields(), permissions: ["lighthouse_admin", "lighthouse_read_keepers"])
    }

    /// `POST /{keeper_id}`.
    ///
    /// - Permissions: `lighthouse_admin`
    ///
    /// Permissions: ``GraphPermission/lighthouseAdmin``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/keeper/)
    public struct Update: GraphOperation {
        /// `keeper_id` in the path.
        public var keeperID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(keeperID: Swift.String, fullName: Swift.String) {
            self.keeperID = keeperID
            self[\.fullName] = fullName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(keeperID)", parameters: record, permissions: ["lighthouse_admin"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the keeper. Required.
            @export(implementation) public var fullName: GraphField<Swift.String> { .init("full_name") }
            /// Weekly plan.
            @export(implementation) public var rota: GraphField<GraphRecord> { .init("rota") }
            /// Company that pays.
            @export(implementation) public var businessID: GraphField<Swift.Int> { .init("business_id") }
        }
    }
}
