// Made from what the reference says of `photo` by graphgen; edits to this file are lost.

public import Foundation

/// A photo on Facebook.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/)
public struct Photo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Photo`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this photo
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Album that holds this photo
        @export(implementation) public var album: GraphField<Album> { .init("album") }
        /// Custom alt text that describes the image for accessibility
        @export(implementation) public var altText: GraphField<Swift.String> { .init("alt_text") }
        /// Alternative text for accessibility, written by the user
        @export(implementation) public var altTextCustom: GraphField<Swift.String> { .init("alt_text_custom") }
        /// Creation time as stated by a user
        @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
        /// Precision of the backdated time
        @export(implementation) public var backdatedTimeGranularity: GraphField<PhotoBackdatedTimeGranularity> { .init("backdated_time_granularity") }
        /// Whether the viewer may give the photo an earlier date
        @export(implementation) public var canBackdate: GraphField<Swift.Bool> { .init("can_backdate") }
        /// Whether the viewer may delete the photo
        @export(implementation) public var canDelete: GraphField<Swift.Bool> { .init("can_delete") }
        /// Whether the viewer may tag people in the photo
        @export(implementation) public var canTag: GraphField<Swift.Bool> { .init("can_tag") }
        /// When this photo was published
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Event at the place of this object, where it has one
        @export(implementation) public var event: GraphField<Event> { .init("event") }
        /// Uploader of this photo, a user or a page
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Height in pixels
        @export(implementation) public var height: GraphField<Swift.Int> { .init("height") }
        /// Icon shown on Facebook for photos published to News Feed
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// Stored versions of the photo. Their number depends on the size of the original.
        @export(implementation) public var images: GraphField<[PlatformImageSource]> { .init("images") }
        /// Facebook link of the photo
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// Caption that the user wrote for this photo; called `caption` when a photo is created
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Objects that the name mentions, each with its id, name and type, and the offset and length of the
        /// text it belongs to
        @export(implementation) public var nameTags: GraphField<[EntityAtTextRange]> { .init("name_tags") }
        /// ID of the matching page story. Only for published photos, and absent from some
        @export(implementation) public var pageStoryID: GraphField<Swift.String> { .init("page_story_id") }
        /// Details of the place
        @export(implementation) public var place: GraphField<Place> { .init("place") }
        /// Deprecated. Always 0
        @available(*, deprecated, message: "Deprecated. Always 0")
        @export(implementation) public var position: GraphField<Swift.Int> { .init("position") }
        /// Deprecated. Read `images`
        @available(*, deprecated, message: "Deprecated. Read `images`")
        @export(implementation) public var source: GraphField<Swift.String> { .init("source") }
        /// Where this photo was published
        @export(implementation) public var target: GraphField<Profile> { .init("target") }
        /// When the photo last changed
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Stored versions of the photo as webp. Their number depends on the size of the original.
        @export(implementation) public var webpImages: GraphField<[PlatformImageSource]> { .init("webp_images") }
        /// Width in pixels
        @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
        /// Statistics
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/insights/)
        @export(implementation) public var insights: GraphField<GraphConnection<InsightsResult>> { .init("insights") }
        /// Profiles that liked this photo.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/likes/)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
        /// Link to a version of this photo that is 100px wide
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/picture/)
        @export(implementation) public var picture: GraphField<GraphConnection<ProfilePictureSource>> { .init("picture") }
        /// Sponsor tags of the photo
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/sponsor_tags/)
        @export(implementation) public var sponsorTags: GraphField<GraphConnection<Page>> { .init("sponsor_tags") }
    }
}
