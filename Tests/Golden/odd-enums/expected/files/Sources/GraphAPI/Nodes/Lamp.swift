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
        public var crop: GraphField<LampCrop> { GraphField("crop") }
        /// Names that are hard to say
        public var style: GraphField<LampStyle> { GraphField("style") }
        /// No values known
        public var bare: GraphField<LampBare> { GraphField("bare") }
        /// An empty list
        public var none: GraphField<LampNone> { GraphField("none") }
    }
}
