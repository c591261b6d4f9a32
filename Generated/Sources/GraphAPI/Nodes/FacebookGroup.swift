// Made from what the reference says of `group` by graphgen; edits to this file are lost.

public import Foundation

/// A Group. The `/user/groups` edge lists the Groups that a User administers.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group)
public struct FacebookGroup: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookGroup`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this Group
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Cover photo of the Group.
        @export(implementation) public var cover: GraphField<CoverPhoto> { .init("cover") }
        /// URL of the Photo on the cover.
        @export(implementation) public var source: GraphField<Swift.String> { .init("source") }
        /// Vertical offset of the photo, in pixels from its bottom.
        @export(implementation) public var offsetY: GraphField<Swift.Int> { .init("offset_y") }
        /// Horizontal offset of the photo, in pixels from its left.
        @export(implementation) public var offsetX: GraphField<Swift.Int> { .init("offset_x") }
        /// Short text about the Group.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Email address that takes content for the Group, from its current members only.
        @export(implementation) public var email: GraphField<Swift.String> { .init("email") }
        /// URL of the Group's icon.
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// How many members the Group has.
        @export(implementation) public var memberCount: GraphField<Swift.Int> { .init("member_count") }
        /// How many people wait to become members. Present only above 50. Needs the access token of a Group
        /// Admin.
        @export(implementation) public var memberRequestCount: GraphField<Swift.Int> { .init("member_request_count") }
        /// Name of the Group.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Deprecated in v9.0+, and in all versions from February 9, 2021.
        @export(implementation) public var owner: GraphField<GraphUnion<(User, Page)>> { .init("owner") }
        /// Parent of the Group, if it has one.
        @export(implementation) public var parent: GraphField<GraphUnion<(FacebookGroup, Page)>> { .init("parent") }
        /// Permissions that a User has given an app of the Group.
        @export(implementation) public var permissions: GraphField<Swift.String> { .init("permissions") }
        /// Who may see the Group: `CLOSED`, `OPEN`, or `SECRET`. Needs the access token of a Group Admin.
        @export(implementation) public var privacy: GraphField<Swift.String> { .init("privacy") }
        /// When the Group last changed, its properties, Posts and Comments included. Needs the access token of
        /// a Group Admin.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Other Admins of the Group, listed for one of its Admins.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/admins)
        @export(implementation) public var admins: GraphField<GraphConnection<User>> { .init("admins") }
        /// Albums of the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/albums)
        @export(implementation) public var albums: GraphField<GraphConnection<Album>> { .init("albums") }
        /// Docs of the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/docs)
        @export(implementation) public var docs: GraphField<GraphConnection<Groupdoc>> { .init("docs") }
        /// Facebook Events of the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/events)
        @export(implementation) public var events: GraphField<GraphConnection<Event>> { .init("events") }
        /// Posts in the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/feed)
        @export(implementation) public var feed: GraphField<GraphConnection<Post>> { .init("feed") }
        /// Files uploaded to the group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/files)
        @export(implementation) public var files: GraphField<GraphConnection<JSONValue>> { .init("files") }
        /// Live Videos that the Group owns.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
        @export(implementation) public var liveVideos: GraphField<GraphConnection<LiveVideo>> { .init("live_videos") }
        /// Members of the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/members)
        @export(implementation) public var members: GraphField<GraphConnection<User>> { .init("members") }
        /// Group members who let the app access their public information.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/opted_in_members)
        @export(implementation) public var optedInMembers: GraphField<GraphConnection<User>> { .init("opted_in_members") }
        /// Photos that belong to the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group/photos)
        @export(implementation) public var photos: GraphField<GraphConnection<Photo>> { .init("photos") }
        /// Videos of the Group.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/videos)
        @export(implementation) public var videos: GraphField<GraphConnection<Video>> { .init("videos") }
    }
}
