// Made from what the reference says of `oembed-video` by graphgen; edits to this file are lost.

/// Embed data of a Facebook video
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/oembed-video/)
public struct OEmbedVideo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `OEmbedVideo`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Name of the author
        ///
        /// Comes without being asked for.
        @export(implementation) public var authorName: GraphField<Swift.String> { .init("author_name") }
        /// URL of the author
        ///
        /// Comes without being asked for.
        @export(implementation) public var authorURL: GraphField<Swift.String> { .init("author_url") }
        /// Its height
        ///
        /// Comes without being asked for.
        @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
        /// HTML of the embed
        ///
        /// Comes without being asked for.
        @export(implementation) public var html: GraphField<Swift.String> { .init("html") }
        /// Name of the provider
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerName: GraphField<Swift.String> { .init("provider_name") }
        /// URL of the provider
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerURL: GraphField<Swift.String> { .init("provider_url") }
        /// Its type
        ///
        /// Comes without being asked for.
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// Version of the embed format
        ///
        /// Comes without being asked for.
        @export(implementation) public var version: GraphField<Swift.String> { .init("version") }
        /// Its width
        ///
        /// Comes without being asked for.
        @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
    }
}
