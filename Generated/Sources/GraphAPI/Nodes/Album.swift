// Made from what the reference says of `album` by graphgen; edits to this file are lost.

public import Foundation

/// An album of photos, with its fields and edges.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
public struct Album: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Album`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this album.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Creation time as stated by a user
        @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
        /// Precision of the backdated time
        @export(implementation) public var backdatedTimeGranularity: GraphField<AlbumBackdatedTimeGranularity> { .init("backdated_time_granularity") }
        /// Whether the user of the app may add photos here
        @export(implementation) public var canUpload: GraphField<Swift.Bool> { .init("can_upload") }
        /// Roughly how many Photos and Videos there are.
        @export(implementation) public var count: GraphField<Swift.Int> { .init("count") }
        /// ID of the photo on the cover
        @export(implementation) public var coverPhoto: GraphField<Photo> { .init("cover_photo") }
        /// When the album was made.
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Text that describes this album.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Event at the place of this object, where it has one
        @export(implementation) public var event: GraphField<Event> { .init("event") }
        /// Who made this album.
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Facebook URL of this album.
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// Place of this album, in words.
        @export(implementation) public var location: GraphField<Swift.String> { .init("location") }
        /// Title shown for this album.
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Details of the place
        @export(implementation) public var place: GraphField<Place> { .init("place") }
        /// Who may see this album.
        @export(implementation) public var privacy: GraphField<Swift.String> { .init("privacy") }
        /// Kind of album, one of album, app, cover, profile, mobile, normal and wall
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// When the album last changed.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Comments left on this album.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/comments/)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Profiles that liked this album.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/likes/)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
        /// Photos inside this album
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/photos/)
        @export(implementation) public var photos: GraphField<GraphConnection<Photo>> { .init("photos") }
        /// Link to the photo on the cover.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/picture/)
        @export(implementation) public var picture: GraphField<GraphConnection<ProfilePictureSource>> { .init("picture") }
    }
}
