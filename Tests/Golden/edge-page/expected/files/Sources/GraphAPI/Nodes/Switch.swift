// Made from what the reference says of `switch` by graphgen; edits to this file are lost.

/// Switch.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/switch/)
public struct Switch: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Switch`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// How far it is from the lamp
        @export(implementation) public var distance: GraphField<Swift.Int> { .init("distance") }
    }
}
