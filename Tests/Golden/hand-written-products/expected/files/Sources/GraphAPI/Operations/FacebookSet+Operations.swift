// Made from the reference pages of `set` and its edges by graphgen; edits to this file are lost.

extension FacebookSet {

    /// `GET /{set_id}`.
    public static func read(
        _ setID: Swift.String,
        @GraphSelectionBuilder<FacebookSet> fields: () -> GraphSelection<FacebookSet> = { GraphSelection() },
    ) -> GraphRequest<FacebookSet> {
        GraphRequest(.get, "/\(setID)", fields: fields())
    }

    /// `POST /{set_id}`.
    public struct Update: GraphOperation {
        /// `set_id` in the path.
        public var setID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(setID: Swift.String) {
            self.setID = setID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(setID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// The new one.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// How it sounds.
            @export(implementation) public var mood: GraphField<AimABannerMood> { .init("mood") }
        }
    }
}
