// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

extension Lamp {
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

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(lampID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }

        /// What `lamp.update` holds.
        public struct IDResponse: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `IDResponse`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `modes`.
                @export(implementation) public var modes: GraphField<[Swift.String]> { .init("modes") }
                /// `labels`.
                @export(implementation) public var labels: GraphField<[Swift.String: Swift.String]> { .init("labels") }
                /// `results`.
                @export(implementation) public var results: GraphField<[Lamp.Update.IDResponse.Results]> { .init("results") }
            }

            /// What `results` holds.
            public struct Results: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Results`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// `child_id`.
                    @export(implementation) public var childID: GraphField<Swift.String> { .init("child_id") }
                    /// `success`.
                    @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                }
            }
        }
    }
}
