// Made from the reference pages of `video-list` and its edges by graphgen; edits to this file are lost.

extension VideoList {

    /// A playlist of videos
    ///
    /// `GET /{video_list_id}`
    ///
    /// - Page Public Content Access: Reading may require this feature permission.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-list/)
    public static func read(
        _ videoListID: Swift.String,
        @GraphSelectionBuilder<VideoList> fields: () -> GraphSelection<VideoList> = { GraphSelection() },
    ) -> GraphRequest<VideoList> {
        GraphRequest(.get, "/\(videoListID)", fields: fields())
    }

    /// Videos of the playlist
    ///
    /// `GET /{video_list_id}/videos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-list/videos/)
    public static func videos(
        _ videoListID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Video> fields: () -> GraphSelection<Video> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Video>> {
        var request = GraphRequest<GraphConnection<Video>>(.get, "/\(videoListID)/videos", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
