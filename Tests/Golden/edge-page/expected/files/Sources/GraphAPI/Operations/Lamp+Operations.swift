// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {
    /// `POST /{lamp_id}/switches`.
    ///
    /// The same call: `/{room_id}/switches`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
    public struct CreateSwitches: GraphReadAfterWrite {
        public typealias Written = Switch
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String, colour: Swift.String) {
            self.lampID = lampID
            self[\.colour] = colour
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(lampID)/switches", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// How it looks
            @export(implementation) public var colour: GraphField<Swift.String> { .init("colour") }
        }
    }

    /// `DELETE /{lamp_id}/switches`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
    public struct DeleteSwitches: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String) {
            self.lampID = lampID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(lampID)/switches", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which one
            @export(implementation) public var `switch`: GraphField<Swift.String> { .init("switch") }
        }
    }

    /// What turns the lamp on.
    ///
    /// `GET /{lamp_id}/switches`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
    public static func switches(
        _ lampID: Swift.String,
        side: LampSwitchesSide? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Switch> fields: () -> GraphSelection<Switch> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Switch>> {
        var request = GraphRequest<GraphConnection<Switch>>(.get, "/\(lampID)/switches", fields: fields())
        request.set(GraphField<LampSwitchesSide>("side"), side)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
