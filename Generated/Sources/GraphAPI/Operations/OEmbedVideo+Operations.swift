// Made from the reference pages of `oembed-video` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension OEmbedVideo {

    /// Embed data of a Facebook video
    ///
    /// `GET /oembed_video`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/oembed-video/)
    public static func read(
        url: Foundation.URL,
        maxwidth: Swift.Int? = nil,
        omitscript: Swift.Bool? = nil,
        sdklocale: Swift.String? = nil,
        useiframe: Swift.Bool? = nil,
        @GraphSelectionBuilder<OEmbedVideo> fields: () -> GraphSelection<OEmbedVideo> = { GraphSelection() },
    ) -> GraphRequest<OEmbedVideo> {
        var request = GraphRequest<OEmbedVideo>(.get, "/oembed_video", fields: fields())
        request.set(GraphField<Foundation.URL>("url"), url)
        request.set(GraphField<Swift.Int>("maxwidth"), maxwidth)
        request.set(GraphField<Swift.Bool>("omitscript"), omitscript)
        request.set(GraphField<Swift.String>("sdklocale"), sdklocale)
        request.set(GraphField<Swift.Bool>("useiframe"), useiframe)
        return request
    }
}
