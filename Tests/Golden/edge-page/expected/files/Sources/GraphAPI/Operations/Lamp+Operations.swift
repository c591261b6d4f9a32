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

        public var request: GraphRequest<Lamp.CreateSwitches.Response> {
            GraphRequest(.post, "/\(lampID)/switches", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// How it looks
            public var colour: GraphField<Swift.String> { GraphField("colour") }
        }

        /// `lamp/switches.create`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                public var id: GraphField<Swift.String> { GraphField("id") }
            }
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

        public var request: GraphRequest<Lamp.DeleteSwitches.Response> {
            GraphRequest(.delete, "/\(lampID)/switches", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which one
            public var `switch`: GraphField<Swift.String> { GraphField("switch") }
        }

        /// `lamp/switches.delete`.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                public var success: GraphField<Swift.Bool> { GraphField("success") }
            }
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
        request.parameters["side"] = side.map(GraphField<LampSwitchesSide>("side").json)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
