// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {

    /// A lamp in a room.
    ///
    /// `GET /{lamp_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public static func read(
        _ lampID: Swift.String,
        @GraphSelectionBuilder<Lamp> fields: () -> GraphSelection<Lamp> = { GraphSelection() },
    ) -> GraphRequest<Lamp> {
        GraphRequest(.get, "/\(lampID)", fields: fields())
    }

    /// `POST /{lamp_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public struct Update: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String) {
            self.lampID = lampID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(lampID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
