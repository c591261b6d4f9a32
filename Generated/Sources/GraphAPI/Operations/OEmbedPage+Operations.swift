// Made from the reference pages of `oembed-page` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension OEmbedPage {

    /// Embed data of a Facebook Page
    ///
    /// `GET /oembed_page`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/oembed-page/)
    public static func read(
        url: Foundation.URL,
        adaptContainerWidth: Swift.Bool? = nil,
        hideCover: Swift.Bool? = nil,
        maxheight: Swift.Int? = nil,
        maxwidth: Swift.Int? = nil,
        omitscript: Swift.Bool? = nil,
        sdklocale: Swift.String? = nil,
        showFacepile: Swift.Bool? = nil,
        showPosts: Swift.Bool? = nil,
        smallHeader: Swift.Bool? = nil,
        @GraphSelectionBuilder<OEmbedPage> fields: () -> GraphSelection<OEmbedPage> = { GraphSelection() },
    ) -> GraphRequest<OEmbedPage> {
        var request = GraphRequest<OEmbedPage>(.get, "/oembed_page", fields: fields())
        request.set(GraphField<Foundation.URL>("url"), url)
        request.set(GraphField<Swift.Bool>("adapt_container_width"), adaptContainerWidth)
        request.set(GraphField<Swift.Bool>("hide_cover"), hideCover)
        request.set(GraphField<Swift.Int>("maxheight"), maxheight)
        request.set(GraphField<Swift.Int>("maxwidth"), maxwidth)
        request.set(GraphField<Swift.Bool>("omitscript"), omitscript)
        request.set(GraphField<Swift.String>("sdklocale"), sdklocale)
        request.set(GraphField<Swift.Bool>("show_facepile"), showFacepile)
        request.set(GraphField<Swift.Bool>("show_posts"), showPosts)
        request.set(GraphField<Swift.Bool>("small_header"), smallHeader)
        return request
    }
}
