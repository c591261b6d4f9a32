public import Foundation

/// A lamp in a room.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
public struct Lamp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lamp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which lamp it is
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// From dark to bright
        ///
        /// Value: minimum: 0.
        ///
        /// Value: maximum: 1.
        public var brightness: GraphField<Swift.Double> { GraphField("brightness") }
        /// What glows in it
        @available(*, deprecated, message: "What glows in it")
        public var bulbs: GraphField<[Bulb]> { GraphField("bulbs") }
        /// What people call it
        ///
        /// Value: not empty.
        public var label: GraphField<Swift.String> { GraphField("label") }
        /// Who made it
        public var maker: GraphField<GraphUnion<(User, Page)>> { GraphField("maker") }
        /// How it shines
        public var mode: GraphField<LampMode> { GraphField("mode") }
        /// Where it stands
        public var room: GraphField<Room> { GraphField("room") }
        /// When it is lit
        public var schedule: GraphField<Lamp.Schedule> { GraphField("schedule") }
        /// When it was last switched
        public var switchedTime: GraphField<Foundation.Date> { GraphField("switched_time") }
        /// What turns it on
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
        public var switches: GraphField<GraphConnection<JSONValue>> { GraphField("switches") }
    }

    /// `schedule`.
    public struct Schedule: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Schedule`.
        public struct Fields: GraphFields {
            public init() {}
            /// `from`.
            public var from: GraphField<JSONValue> { GraphField("from") }
            /// `until`.
            public var until: GraphField<JSONValue> { GraphField("until") }
        }
    }
}
