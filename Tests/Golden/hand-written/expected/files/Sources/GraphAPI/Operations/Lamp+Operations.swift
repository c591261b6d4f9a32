// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {
    /// `POST /{lamp_id}/switches`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/lamp/switches)
    public struct CreateSwitches: GraphOperation {
        /// `lamp_id` in the path.
        public var lampID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampID: Swift.String) {
            self.lampID = lampID
        }

        public var request: GraphRequest<Lamp.CreateSwitches.Response> {
            GraphRequest(.post, "/\(lampID)/switches", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// How it looks
            @export(implementation) public var colour: GraphField<LampSwitchesColour> { .init("colour") }
        }

        /// What `lamp/switches.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// The new switch
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }

    /// `GET /{lamp_id}/switches`.
    ///
    /// - Permissions: The `lamps_read` permission
    ///
    /// Permissions: ``GraphPermission/lampsRead``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/lamp/switches)
    public static func switches(
        _ lampID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(lampID)/switches", permissions: ["lamps_read"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
