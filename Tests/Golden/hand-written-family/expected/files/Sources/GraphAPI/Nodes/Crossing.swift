// Made from what the reference says of `crossing` by graphgen; edits to this file are lost.

public import Foundation

/// Crossing.
///
/// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/)
public struct Crossing: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Crossing`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which crossing.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// When the boat casts off.
        @export(implementation) public var leavesAt: GraphField<Foundation.Date> { .init("leaves_at", .unixTime) }
        /// Where the boat heads.
        @export(implementation) public var course: GraphField<[JSONValue]> { .init("course") }
        /// What the log says.
        @export(implementation) public var story: GraphField<Swift.String> { .init("story") }
        /// Names in the log.
        @export(implementation) public var storyTags: GraphField<[Crossing.StoryTags]> { .init("story_tags") }
        /// Wind and waves.
        @export(implementation) public var weather: GraphField<Crossing.Weather> { .init("weather") }
        /// In case of need.
        @export(implementation) public var lifeboats: GraphField<GraphConnection<JSONValue>> { .init("lifeboats") }
        /// An array of Ticket.
        ///
        /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/tickets-overview/)
        @export(implementation) public var tickets: GraphField<GraphConnection<Ticket>> { .init("tickets") }
    }

    /// What `story_tags` holds.
    public struct StoryTags: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `StoryTags`.
        public struct Fields: GraphFields {
            public init() {}
            /// Which name.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// How many letters.
            @export(implementation) public var length: GraphField<Swift.Int> { .init("length") }
        }
    }

    /// What `weather` holds.
    public struct Weather: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Weather`.
        public struct Fields: GraphFields {
            public init() {}
            /// Metres in a second.
            @export(implementation) public var wind: GraphField<Swift.Double> { .init("wind") }
            /// Heights.
            @export(implementation) public var waves: GraphField<JSONValue> { .init("waves") }
        }
    }
}
