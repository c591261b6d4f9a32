// Made from what the reference says of `lighthouse` by graphgen; edits to this file are lost.

public import Foundation

/// A tower on the coast that an organisation runs with the Lighthouse API.
///
/// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse/)
public struct Lighthouse: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lighthouse`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Number of the tower.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What people call it.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Metres above the ground.
        @export(implementation) public var height: GraphField<Swift.Double> { .init("height") }
        /// When the lamp was switched on.
        @export(implementation) public var litSince: GraphField<Foundation.Date> { .init("lit_since", .unixTime) }
        /// Other names.
        @export(implementation) public var nicknames: GraphField<[Swift.String]> { .init("nicknames") }
        /// Where it stands.
        @export(implementation) public var position: GraphField<Lighthouse.Position> { .init("position") }
        /// People who have a key.
        @export(implementation) public var keepers: GraphField<GraphConnection<JSONValue>> { .init("keepers") }
        /// A list of Lantern objects.
        ///
        /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse/lanterns/)
        @export(implementation) public var lanterns: GraphField<GraphConnection<Lantern>> { .init("lanterns") }
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
            /// Degrees north.
            @export(implementation) public var latitude: GraphField<Swift.Double> { .init("latitude") }
            /// Degrees east.
            @export(implementation) public var longitude: GraphField<Swift.Double> { .init("longitude") }
        }
    }
}
