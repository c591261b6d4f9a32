// Made from the reference pages of `live-video-input-stream` and its edges by graphgen; edits to this file are lost.

extension LiveVideoInputStream {

    /// Stream that ingests a live video
    ///
    /// `GET /{live_video_input_stream_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video-input-stream/)
    public static func read(
        _ liveVideoInputStreamID: Swift.String,
        targetToken: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideoInputStream> fields: () -> GraphSelection<LiveVideoInputStream> = { GraphSelection() },
    ) -> GraphRequest<LiveVideoInputStream> {
        var request = GraphRequest<LiveVideoInputStream>(.get, "/\(liveVideoInputStreamID)", fields: fields())
        request.set(GraphField<Swift.String>("target_token"), targetToken)
        return request
    }
}
