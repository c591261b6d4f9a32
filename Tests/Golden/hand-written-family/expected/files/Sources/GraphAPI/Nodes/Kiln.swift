// Made from what the reference says of `kiln` by graphgen; edits to this file are lost.

/// Fields that come back:
///
/// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/)
public struct Kiln: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Kiln`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Number of the furnace. String.
        @export(implementation) public var id: GraphField<JSONValue> { .init("id") }
        /// How many rooms it has. Integer.
        @export(implementation) public var chambers: GraphField<JSONValue> { .init("chambers") }
        /// A line on the door. String.
        @export(implementation) public var motto: GraphField<JSONValue> { .init("motto") }
        /// This page tells how to plan the work of a furnace.
        ///
        /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/firings/)
        @export(implementation) public var firings: GraphField<GraphConnection<Firing>> { .init("firings") }
        /// A Potter.
        @export(implementation) public var potter: GraphField<Potter> { .init("potter") }
        /// What stands inside.
        @export(implementation) public var shelves: GraphField<GraphConnection<JSONValue>> { .init("shelves") }
    }
}
