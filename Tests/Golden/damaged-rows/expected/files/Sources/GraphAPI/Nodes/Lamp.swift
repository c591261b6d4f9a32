// Made from what the reference says of `lamp` by graphgen; edits to this file are lost.

/// Lamp.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
public struct Lamp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lamp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which lamp it is
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What people call it
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
        /// ``cut off`.
        @export(implementation) public var cutOff: GraphField<JSONValue> { .init("`cut off") }
        /// How it shines
        @export(implementation) public var mode: GraphField<LampMode> { .init("mode") }
    }
}
