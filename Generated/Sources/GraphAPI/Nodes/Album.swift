public import Foundation

/// Reads the Fields and Edges of an album.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
public struct Album: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Album`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this album.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Creation time as stated by a user
        public var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
        /// Precision of the backdated time
        public var backdatedTimeGranularity: GraphField<AlbumBackdatedTimeGranularity> { GraphField("backdated_time_granularity") }
        /// Whether the user of the app may add photos here
        public var canUpload: GraphField<Swift.Bool> { GraphField("can_upload") }
        /// Roughly how many Photos and Videos there are.
        public var count: GraphField<Swift.Int> { GraphField("count") }
        /// ID of the photo on the cover
        public var coverPhoto: GraphField<Photo> { GraphField("cover_photo") }
        /// When the album was made.
        ///
        /// Comes without being asked for.
        public var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        /// Text that describes this album.
        public var description: GraphField<Swift.String> { GraphField("description") }
        /// Event at the place of this object, where it has one
        public var event: GraphField<Event> { GraphField("event") }
        /// Who made this album.
        public var from: GraphField<GraphUnion<(User, Page)>> { GraphField("from") }
        /// Facebook URL of this album.
        public var link: GraphField<Swift.String> { GraphField("link") }
        /// Place of this album, in words.
        public var location: GraphField<Swift.String> { GraphField("location") }
        /// Title shown for this album.
        ///
        /// Comes without being asked for.
        public var name: GraphField<Swift.String> { GraphField("name") }
        /// Details of the place
        public var place: GraphField<Place> { GraphField("place") }
        /// Who may see this album.
        public var privacy: GraphField<Swift.String> { GraphField("privacy") }
        /// Kind of album, one of album, app, cover, profile, mobile, normal and wall
        public var type: GraphField<Swift.String> { GraphField("type") }
        /// When the album last changed.
        public var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        /// Comments left on this album.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/comments/)
        public var comments: GraphField<GraphConnection<Comment>> { GraphField("comments") }
        /// Profiles that liked this album.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/likes/)
        public var likes: GraphField<GraphConnection<Profile>> { GraphField("likes") }
        /// Photos inside this album
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/photos/)
        public var photos: GraphField<GraphConnection<Photo>> { GraphField("photos") }
        /// Link to the photo on the cover.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/picture/)
        public var picture: GraphField<GraphConnection<ProfilePictureSource>> { GraphField("picture") }
    }
}
