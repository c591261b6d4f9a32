// Made from the reference pages of `lantern` and its edges by graphgen; edits to this file are lost.

extension Lantern {
    /// `DELETE /{lantern_id}`.
    ///
    /// - Permissions: `lighthouse_admin`
    ///
    /// Permissions: ``GraphPermission/lighthouseAdmin``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lantern/)
    public struct Delete: GraphOperation {
        /// `lantern_id` in the path.
        public var lanternID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lanternID: Swift.String) {
            self.lanternID = lanternID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(lanternID)", parameters: record, permissions: ["lighthouse_admin"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{lantern_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lantern/)
    public static func read(
        _ lanternID: Swift.String,
        @GraphSelectionBuilder<Lantern> fields: () -> GraphSelection<Lantern> = { GraphSelection() },
    ) -> GraphRequest<Lantern> {
        GraphRequest(.get, "/\(lanternID)", fields: fields())
    }

    /// `POST /{lantern_id}`.
    ///
    /// - Requirements: The `lighthouse_manage_lanterns` permission.
    /// - Requirements: Somebody switched the lamp off before.
    ///
    /// Permissions: ``GraphPermission/lighthouseManageLanterns``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lantern/)
    public struct Update: GraphOperation {
        /// `lantern_id` in the path.
        public var lanternID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lanternID: Swift.String) {
            self.lanternID = lanternID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(lanternID)", parameters: record, permissions: ["lighthouse_manage_lanterns"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `colour`.
            @export(implementation) public var colour: GraphField<JSONValue> { .init("colour") }
            /// `power`.
            @export(implementation) public var power: GraphField<JSONValue> { .init("power") }
        }
    }
}
