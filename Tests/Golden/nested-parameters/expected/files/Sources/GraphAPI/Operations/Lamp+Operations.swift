public import Foundation

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
            /// The bulbs to put in
            public var bulbs: GraphField<[Lamp.Update.Bulbs]> { GraphField("bulbs") }
            /// Another name
            public var label: GraphField<Swift.String> { GraphField("label") }
            /// Where to put it
            public var position: GraphField<Lamp.Update.Position> { GraphField("position") }
            /// The room to put it in
            public var room: GraphField<GraphRecord> { GraphField("room") }
            /// A part of it, or a parameter of its own
            public var zone: GraphField<Swift.String> { GraphField("zone") }
        }

        /// `bulbs`.
        public struct Bulbs: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(watt: Swift.Int) {
                record = GraphRecord()
                self[\.watt] = watt
            }

            /// Members of `Bulbs`.
            public struct Fields: GraphFields {
                public init() {}
                /// `watt`.
                public var watt: GraphField<Swift.Int> { GraphField("watt") }
                /// `shape`.
                public var shape: GraphField<LampShape> { GraphField("shape") }
            }
        }

        /// `position`.
        public struct Position: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Position`.
            public struct Fields: GraphFields {
                public init() {}
                /// `x`.
                public var x: GraphField<Swift.Double> { GraphField("x") }
                /// `at`.
                public var at: GraphField<Foundation.Date> { GraphField("at") }
            }
        }
    }
}
