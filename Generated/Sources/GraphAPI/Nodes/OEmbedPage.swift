// Made from what the reference says of `oembed-page` by graphgen; edits to this file are lost.

/// Embed data of a Facebook Page
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/oembed-page/)
public struct OEmbedPage: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `OEmbedPage`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Height in pixels that the HTML takes up.
        ///
        /// Comes without being asked for.
        @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
        /// HTML that displays the page.
        ///
        /// Comes without being asked for.
        @export(implementation) public var html: GraphField<Swift.String> { .init("html") }
        /// Name of the provider, Facebook
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerName: GraphField<Swift.String> { .init("provider_name") }
        /// URL of the provider, Facebook
        ///
        /// Comes without being asked for.
        @export(implementation) public var providerURL: GraphField<Swift.String> { .init("provider_url") }
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
