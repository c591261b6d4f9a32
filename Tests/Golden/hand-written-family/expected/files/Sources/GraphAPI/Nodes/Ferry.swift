// Made from what the reference says of `ferry` by graphgen; edits to this file are lost.

public import Foundation

/// `GET /{ferry-id}` gets a boat. It needs:
///
/// [Reference](https://developers.facebook.com/docs/ferry/reference/boats/ferry/)
public struct Ferry: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Ferry`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which boat.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What stands at her bow.
        @export(implementation) public var boatName: GraphField<Swift.String> { .init("boat_name") }
        /// When she was launched.
        @export(implementation) public var built: GraphField<Foundation.Date> { .init("built", .unixTime) }
        /// Floors for people and cars.
        @export(implementation) public var decks: GraphField<[Deck]> { .init("decks") }
        /// Who steers.
        @export(implementation) public var captains: GraphField<[Swift.String]> { .init("captains") }
        /// A list of Crossing objects.
        @export(implementation) public var crossings: GraphField<GraphConnection<Crossing>> { .init("crossings") }
        /// What turns the screw.
        @export(implementation) public var engines: GraphField<GraphConnection<JSONValue>> { .init("engines") }
        /// A Harbour object.
        @export(implementation) public var harbour: GraphField<Harbour> { .init("harbour") }
    }
}
