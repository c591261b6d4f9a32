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
        /// Sizes
        @export(implementation) public var crop: GraphField<LampCrop> { .init("crop") }
        /// Names that are hard to say
        @export(implementation) public var style: GraphField<LampStyle> { .init("style") }
        /// No values known
        @export(implementation) public var bare: GraphField<LampBare> { .init("bare") }
        /// An empty list
        @export(implementation) public var none: GraphField<LampNone> { .init("none") }
    }
}
