// Made from the reference pages of `owl` and its edges by graphgen; edits to this file are lost.

extension Owl {
    /// All of them: `GET /me/owls`
    ///
    /// `DELETE /{owl_id}`
    public struct Delete: GraphOperation {
        /// `owl_id` in the path.
        public var owlID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(owlID: Swift.String) {
            self.owlID = owlID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(owlID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// All of them: `GET /me/owls`
    ///
    /// `GET /{owl_id}`
    public static func read(
        _ owlID: Swift.String,
        @GraphSelectionBuilder<Owl> fields: () -> GraphSelection<Owl> = { GraphSelection() },
    ) -> GraphRequest<Owl> {
        GraphRequest(.get, "/\(owlID)", fields: fields())
    }
}
