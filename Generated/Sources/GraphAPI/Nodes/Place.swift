// Made from what the reference says of `place` by graphgen; edits to this file are lost.

/// A place on Facebook
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/place/)
public struct Place: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Place`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this place
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Where the place is
        ///
        /// Comes without being asked for.
        @export(implementation) public var location: GraphField<Location> { .init("location") }
        /// Name of the place
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Combined rating of the place, up to 5 stars. 0 if there is too little data for one.
        @export(implementation) public var overallRating: GraphField<Swift.Double> { .init("overall_rating") }
    }
}
