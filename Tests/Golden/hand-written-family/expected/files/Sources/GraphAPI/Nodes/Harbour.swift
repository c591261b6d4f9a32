// Made from what the reference says of `harbour` by graphgen; edits to this file are lost.

/// A place where boats lie. Address: `/{harbour-id}`.
public struct Harbour: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Harbour`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which harbour.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Metres of water.
        @export(implementation) public var depthLowercase: GraphField<Swift.Double> { .init("depth") }
        /// The same in feet, for old apps.
        @export(implementation) public var depthCapitalized: GraphField<Swift.Double> { .init("Depth") }
        /// How many piers.
        @export(implementation) public var pierMinusCount: GraphField<Swift.Int> { .init("pier-count") }
        /// How many piers, since v18.0.
        @export(implementation) public var pierUnderscoreCount: GraphField<Swift.Int> { .init("pier_count") }
        /// Over the gate.
        @export(implementation) public var motto: GraphField<Swift.String> { .init("motto") }
        /// An array of Berth objects.
        ///
        /// [Reference](https://developers.facebook.com/docs/ferry/reference/harbour/places/)
        @export(implementation) public var berths: GraphField<GraphConnection<Berth>> { .init("berths") }
    }
}
