// Made from what the reference says of `ig-lamp` by graphgen; edits to this file are lost.

/// A lamp that is shown.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/ig-lamp/)
public struct IGLamp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `IGLamp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which lamp it is
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What stands around it
        @export(implementation) public var shade: GraphField<LampShade> { .init("shade") }
    }
}
