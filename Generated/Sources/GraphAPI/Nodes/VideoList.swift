// Made from what the reference says of `video-list` by graphgen; edits to this file are lost.

public import Foundation

/// A playlist of videos
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-list/)
public struct VideoList: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `VideoList`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this video playlist
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// When the playlist was made
        @export(implementation) public var creationTime: GraphField<Foundation.Date> { .init("creation_time") }
        /// Text about the playlist
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// When the content of the playlist last changed
        @export(implementation) public var lastModified: GraphField<Foundation.Date> { .init("last_modified") }
        /// User or Page that owns the playlist
        @export(implementation) public var owner: GraphField<GraphUnion<(User, Page)>> { .init("owner") }
        /// Number of the Season that this episode is part of
        @export(implementation) public var seasonNumber: GraphField<Swift.Int> { .init("season_number") }
        /// Thumbnail for the playlist
        @export(implementation) public var thumbnail: GraphField<Swift.String> { .init("thumbnail") }
        /// Title of this playlist
        ///
        /// Comes without being asked for.
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// How many Videos the playlist holds
        @export(implementation) public var videosCount: GraphField<Swift.Int> { .init("videos_count") }
        /// Videos of the playlist
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-list/videos/)
        @export(implementation) public var videos: GraphField<GraphConnection<Video>> { .init("videos") }
    }
}
