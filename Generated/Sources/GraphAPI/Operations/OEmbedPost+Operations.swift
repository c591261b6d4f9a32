// Made from the reference pages of `oembed-post` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension OEmbedPost {

    /// Embed data of a Facebook post
    ///
    /// `GET /oembed_post`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/oembed-post/)
    public static func read(
        url: Foundation.URL,
        maxwidth: Swift.Int? = nil,
        omitscript: Swift.Bool? = nil,
        sdklocale: Swift.String? = nil,
        useiframe: Swift.Bool? = nil,
        @GraphSelectionBuilder<OEmbedPost> fields: () -> GraphSelection<OEmbedPost> = { GraphSelection() },
    ) -> GraphRequest<OEmbedPost> {
        var request = GraphRequest<OEmbedPost>(.get, "/oembed_post", fields: fields())
        request.set(GraphField<Foundation.URL>("url"), url)
        request.set(GraphField<Swift.Int>("maxwidth"), maxwidth)
        request.set(GraphField<Swift.Bool>("omitscript"), omitscript)
        request.set(GraphField<Swift.String>("sdklocale"), sdklocale)
        request.set(GraphField<Swift.Bool>("useiframe"), useiframe)
        return request
    }
}
