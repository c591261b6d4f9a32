// Made from the reference pages of `firing` and its edges by graphgen; edits to this file are lost.

extension Firing {

    /// `GET /{firing_id}`.
    ///
    /// - Requirements: The `kiln_basic` permission
    /// - Requirements: A Page access token
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/firing/)
    public static func read(
        _ firingID: Swift.String,
        @GraphSelectionBuilder<Firing> fields: () -> GraphSelection<Firing> = { GraphSelection() },
    ) -> GraphRequest<Firing> {
        GraphRequest(.get, "/\(firingID)", fields: fields(), permissions: ["kiln_basic"])
    }

    /// `POST /{kiln-id}/firings` and `POST /{firing-id}`
    ///
    /// `POST /{firing_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/firing/)
    public struct Update: GraphOperation {
        /// `firing_id` in the path.
        public var firingID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(firingID: Swift.String, message: Swift.String) {
            self.firingID = firingID
            self[\.message] = message
        }

        public var request: GraphRequest<Firing.Update.Response> {
            GraphRequest(.post, "/\(firingID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// What you want to say about it. Required.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// The new state.
            @export(implementation) public var state: GraphField<FiringUpdateState> { .init("state") }
        }

        /// What `firing.update` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// Which run.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }
}
