// Made from what the reference says of `instagram-oembed` by graphgen; edits to this file are lost.

/// Embed data of an Instagram post
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/instagram-oembed/)
public struct InstagramOEmbed: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `InstagramOEmbed`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Instagram user to whom the post belongs, by name.
        ///
        /// Comes without being asked for.
        @export(implementation) public var authorName: GraphField<Swift.String> { .init("author_name") }
        /// HTML that displays the post.
        ///
        /// Comes without being asked for.
        @export(implementation) public var html: GraphField<Swift.String> { .init("html") }
        /// Name of the provider, Instagram
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerName: GraphField<Swift.String> { .init("provider_name") }
        /// URL of the provider, Instagram
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerURL: GraphField<Swift.String> { .init("provider_url") }
        /// Height of the thumbnail.
        ///
        /// Comes without being asked for.
        @export(implementation) public var thumbnailHeight: GraphField<Swift.Int> { .init("thumbnail_height") }
        /// URL of the post's raw image, within the 'maxwidth' of the request. Meant for when the embed code,
        /// which is preferred, cannot be loaded; then credit the author and Instagram next to the image, and
        /// link to its media page on Instagram.
        ///
        /// Comes without being asked for.
        @export(implementation) public var thumbnailURL: GraphField<Swift.String> { .init("thumbnail_url") }
        /// Width of the thumbnail.
        ///
        /// Comes without being asked for.
        @export(implementation) public var thumbnailWidth: GraphField<Swift.Int> { .init("thumbnail_width") }
        /// Resource type of oEmbed; see https://oembed.com/.
        ///
        /// Comes without being asked for.
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// Always 1.0, as https://oembed.com/ tells
        ///
        /// Comes without being asked for.
        @export(implementation) public var version: GraphField<Swift.String> { .init("version") }
        /// Width in pixels that the HTML takes up.
        ///
        /// Comes without being asked for.
        @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
    }
}
