// Made from what the reference says of `video` by graphgen; edits to this file are lost.

/// Video.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/)
public struct Video: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Video`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Captions of the video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/captions/)
        @export(implementation) public var captions: GraphField<GraphConnection<VideoCaption>> { .init("captions") }
        /// Comments left on this video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/comments/)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Pages with which crossposting of the video is shared
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/crosspost_shared_pages/)
        @export(implementation) public var crosspostSharedPages: GraphField<GraphConnection<Page>> { .init("crosspost_shared_pages") }
        /// Profiles that liked this video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/likes/)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
        /// The edge `picture`.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/picture/)
        @export(implementation) public var picture: GraphField<GraphConnection<ProfilePictureSource>> { .init("picture") }
        /// Poll settings of the video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/poll_settings/)
        @export(implementation) public var pollSettings: GraphField<GraphConnection<PollSettings>> { .init("poll_settings") }
        /// Polls that belong to this video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/polls/)
        @export(implementation) public var polls: GraphField<GraphConnection<VideoPoll>> { .init("polls") }
        /// Sponsor tags of the video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/sponsor_tags/)
        @export(implementation) public var sponsorTags: GraphField<GraphConnection<Page>> { .init("sponsor_tags") }
        /// Tags of the video
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/tags/)
        @export(implementation) public var tags: GraphField<GraphConnection<TaggableSubject>> { .init("tags") }
        /// Thumbnails of the video.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/thumbnails/)
        @export(implementation) public var thumbnails: GraphField<GraphConnection<VideoThumbnail>> { .init("thumbnails") }
        /// Insights in aggregate for videos on a Page: metrics of Videos, Reels, and Ad Breaks.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video/video_insights/)
        @export(implementation) public var videoInsights: GraphField<GraphConnection<InsightsResult>> { .init("video_insights") }
    }
}
