// Made from the reference pages of `video-poll-option` and its edges by graphgen; edits to this file are lost.

extension VideoPollOption {

    /// A choice in a poll, which the user may select
    ///
    /// `GET /{video_poll_option_id}`
    ///
    /// - Live Video API: Required as a feature permission
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-poll-option/)
    public static func read(
        _ videoPollOptionID: Swift.String,
        @GraphSelectionBuilder<VideoPollOption> fields: () -> GraphSelection<VideoPollOption> = { GraphSelection() },
    ) -> GraphRequest<VideoPollOption> {
        GraphRequest(.get, "/\(videoPollOptionID)", fields: fields())
    }
}
