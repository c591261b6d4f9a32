// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {

    /// Ends a comment / and opens one / here. "Quotes", \ backslashes and \(interpolation).
    ///
    /// `GET /{lamp_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public static func read(
        _ lampID: Swift.String,
        @GraphSelectionBuilder<Lamp> fields: () -> GraphSelection<Lamp> = { GraphSelection() },
    ) -> GraphRequest<Lamp> {
        GraphRequest(.get, "/\(lampID)", fields: fields())
    }

    /// `POST /{lamp_id}/"+evil+"`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public struct UpdateEvil: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String) {
            self.lampID = lampID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(lampID)/\"+evil+\"", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// / evil() /
            ///
            /// Default: `"; evil(); "`.
            @export(implementation) public var x: GraphField<Swift.String> { .init("x") }
        }
    }
}
