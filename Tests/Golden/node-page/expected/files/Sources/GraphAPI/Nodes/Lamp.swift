// Made from what the reference says of `lamp` by graphgen; edits to this file are lost.

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
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// From dark to bright
        ///
        /// Value: minimum: 0.
        ///
        /// Value: maximum: 1.
        @export(implementation) public var brightness: GraphField<Swift.Double> { .init("brightness") }
        /// What glows in it
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var bulbs: GraphField<[Bulb]> { .init("bulbs") }
        /// What people call it
        ///
        /// Value: not empty.
        @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
        /// Who made it
        @export(implementation) public var maker: GraphField<GraphUnion<(User, Page)>> { .init("maker") }
        /// How it shines
        @export(implementation) public var mode: GraphField<LampMode> { .init("mode") }
        /// Where it stands
        @export(implementation) public var room: GraphField<Room> { .init("room") }
        /// When it is lit
        @export(implementation) public var schedule: GraphField<Lamp.Schedule> { .init("schedule") }
        /// When it was last switched
        @export(implementation) public var switchedTime: GraphField<Foundation.Date> { .init("switched_time") }
        /// What turns it on
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
        @export(implementation) public var switches: GraphField<GraphConnection<JSONValue>> { .init("switches") }
    }

    /// What `schedule` holds.
    public struct Schedule: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Schedule`.
        public struct Fields: GraphFields {
            public init() {}
            /// `from`.
            @export(implementation) public var from: GraphField<JSONValue> { .init("from") }
            /// `until`.
            @export(implementation) public var until: GraphField<JSONValue> { .init("until") }
        }
    }
}
