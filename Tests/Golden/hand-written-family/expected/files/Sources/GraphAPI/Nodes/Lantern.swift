// Made from what the reference says of `lantern` by graphgen; edits to this file are lost.

public import Foundation

/// Lantern.
///
/// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lantern/)
public struct Lantern: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lantern`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// The lamp's number.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// How it shines.
        @export(implementation) public var colour: GraphField<LanternColour> { .init("colour") }
        /// The glass around it.
        @export(implementation) public var lens: GraphField<Lantern.Lens> { .init("lens") }
        /// When it was hung.
        @export(implementation) public var hungAt: GraphField<Foundation.Date> { .init("hung_at", .unixTime) }
        /// Where it points.
        @export(implementation) public var axis: GraphField<[JSONValue]> { .init("axis") }
    }

    /// What `lens` holds.
    public struct Lens: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Lens`.
        public struct Fields: GraphFields {
            public init() {}
            /// Millimetres.
            @export(implementation) public var thickness: GraphField<Swift.Double> { .init("thickness") }
            /// Who cut it.
            @export(implementation) public var makers: GraphField<[Swift.String]> { .init("makers") }
        }
    }
}
