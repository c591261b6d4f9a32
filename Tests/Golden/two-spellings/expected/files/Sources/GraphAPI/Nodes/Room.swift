// Made from what the reference says of `room` by graphgen; edits to this file are lost.

/// A room with lamps.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/room/)
public struct Room: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Room`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// The brightest one
        @export(implementation) public var mainLamp: GraphField<IGLamp> { .init("main_lamp") }
        /// The one that stays on
        @export(implementation) public var nightLamp: GraphField<IGLamp> { .init("night_lamp") }
        /// No page describes it
        @export(implementation) public var firstShade: GraphField<LampShade> { .init("first_shade") }
        /// Who pays for the light
        @export(implementation) public var owner: GraphField<LampOwner> { .init("owner") }
    }
}
