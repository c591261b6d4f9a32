// Made from what the reference says of `lamp` by graphgen; edits to this file are lost.

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
        /// [off] How it shines
        @export(implementation) public var mode: GraphField<LampMode> { .init("mode") }
    }
}
