// Made from what the reference says of `potter` by graphgen; edits to this file are lost.

/// Requirements and permissions are told in the guide.
///
/// [Reference](https://developers.facebook.com/docs/kiln/reference/potter/)
public struct Potter: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Potter`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Who it is.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What they say about themselves.
        @export(implementation) public var biography: GraphField<Swift.String> { .init("biography") }
        /// Where they work.
        @export(implementation) public var workshop: GraphField<GraphRecord> { .init("workshop") }
        /// Where they live.
        @export(implementation) public var town: GraphField<Swift.String> { .init("town") }
        /// Teachers.
        @export(implementation) public var taughtUnderscoreBy: GraphField<[Swift.String]> { .init("taught_by") }
        /// Teachers, for old apps.
        @export(implementation) public var taughtBy: GraphField<[Swift.String]> { .init("taughtBy") }
        /// Others who watch.
        @export(implementation) public var followers: GraphField<GraphConnection<JSONValue>> { .init("followers") }
        /// A list of Glaze nodes.
        @export(implementation) public var glazes: GraphField<GraphConnection<Glaze>> { .init("glazes") }
        /// A list of Kiln nodes that they own.
        @export(implementation) public var kilns: GraphField<GraphConnection<Kiln>> { .init("kilns") }
    }
}
