// Made from the reference pages of `lamp` and its edges by graphgen; edits to this file are lost.

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
            @export(implementation) public var bulbs: GraphField<[Lamp.Update.Bulbs]> { .init("bulbs") }
            /// Another name
            @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
            /// Where to put it
            @export(implementation) public var position: GraphField<Lamp.Update.Position> { .init("position") }
            /// The room to put it in
            @export(implementation) public var room: GraphField<GraphRecord> { .init("room") }
            /// A part of it, or a parameter of its own
            @export(implementation) public var zone: GraphField<Swift.String> { .init("zone") }
        }

        /// What `bulbs` holds.
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
                @export(implementation) public var watt: GraphField<Swift.Int> { .init("watt") }
                /// `shape`.
                @export(implementation) public var shape: GraphField<LampShape> { .init("shape") }
            }
        }

        /// What `position` holds.
        public struct Position: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Position`.
            public struct Fields: GraphFields {
                public init() {}
                /// `x`.
                @export(implementation) public var x: GraphField<Swift.Double> { .init("x") }
                /// `at`.
                @export(implementation) public var at: GraphField<Foundation.Date> { .init("at") }
            }
        }
    }
}
