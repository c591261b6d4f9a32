// Made from the reference pages of `instagram-oembed` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension InstagramOEmbed {

    /// Embed data of an Instagram post
    ///
    /// `GET /instagram_oembed`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/instagram-oembed/)
    public static func read(
        url: Foundation.URL,
        hidecaption: Swift.Bool? = nil,
        maxwidth: Swift.Int? = nil,
        omitscript: Swift.Bool? = nil,
        @GraphSelectionBuilder<InstagramOEmbed> fields: () -> GraphSelection<InstagramOEmbed> = { GraphSelection() },
    ) -> GraphRequest<InstagramOEmbed> {
        var request = GraphRequest<InstagramOEmbed>(.get, "/instagram_oembed", fields: fields())
        request.set(GraphField<Foundation.URL>("url"), url)
        request.set(GraphField<Swift.Bool>("hidecaption"), hidecaption)
        request.set(GraphField<Swift.Int>("maxwidth"), maxwidth)
        request.set(GraphField<Swift.Bool>("omitscript"), omitscript)
        return request
    }
}
