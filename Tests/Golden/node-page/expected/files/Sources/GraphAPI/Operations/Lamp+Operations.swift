// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {
    /// `DELETE /{lamp_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public struct Delete: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String) {
            self.lampID = lampID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(lampID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A lamp in a room.
    ///
    /// `GET /{lamp_id}`
    ///
    /// - Permissions: lamps_read
    ///
    /// Permissions: ``GraphPermission/lampsRead``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code190`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public static func read(
        _ lampID: Swift.String,
        @GraphSelectionBuilder<Lamp> fields: () -> GraphSelection<Lamp> = { GraphSelection() },
    ) -> GraphRequest<Lamp> {
        GraphRequest(.get, "/\(lampID)", fields: fields(), permissions: ["lamps_read"])
    }

    /// `POST /{lamp_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public struct Update: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String, label: Swift.String) {
            self.lampID = lampID
            self[\.label] = label
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(lampID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Another name
            @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
            /// Another mode
            ///
            /// Default: `off`.
            @export(implementation) public var mode: GraphField<LampMode> { .init("mode") }
        }
    }
}
