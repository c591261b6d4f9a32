public import Foundation

/// A picture of a person, an album or a page, as the edge and the field `picture` answer with it: `{"data": {…}}`.
///
/// The reference names the type `ProfilePictureSource` and has no page of it.
public struct GraphPicture: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of a picture.
    public struct Fields: GraphFields {
        public init() {}
        /// The id, where it has one.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Where the picture is; such addresses expire.
        public var url: GraphField<Foundation.URL> { GraphField("url") }
        /// How wide it is, in pixels.
        public var width: GraphField<Swift.Int> { GraphField("width") }
        /// How high it is, in pixels.
        public var height: GraphField<Swift.Int> { GraphField("height") }
        /// Whether it stands for a picture that is not there.
        public var isSilhouette: GraphField<Swift.Bool> { GraphField("is_silhouette") }
        /// A key that changes with the picture.
        public var cacheKey: GraphField<Swift.String> { GraphField("cache_key") }
        /// Where the bottom of the picture is cut off, from its top.
        public var bottom: GraphField<Swift.Int> { GraphField("bottom") }
        /// Where the picture's left edge is cut off.
        public var left: GraphField<Swift.Int> { GraphField("left") }
        /// Where the picture's right edge is cut off, from its left.
        public var right: GraphField<Swift.Int> { GraphField("right") }
        /// Where the picture's top is cut off.
        public var top: GraphField<Swift.Int> { GraphField("top") }
    }

    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        let record = try GraphRecord.object(json, expected: Self.self)
        return Self(record: record["data"]?.object ?? record)
    }

    public static func graphValue(
        at position: GraphJSONPosition, strict: Bool
    ) throws(GraphValueError) -> Self {
        let record = try GraphRecord.object(at: position, expected: Self.self)
        return Self(record: record["data"]?.object ?? record)
    }
}
