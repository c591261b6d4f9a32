// Made from the reference pages of `photo` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Photo {
    /// Deletes a photo. An app may delete photos it published itself; an app that manages a page may also
    /// delete photos published to that page.
    ///
    /// `DELETE /{photo_id}`
    ///
    /// - Permissions: For the photo of a User, a User access token with the `publish_actions` permission is
    ///   required.
    /// - Permissions: For the photo of a Page, a Page access token and the `publish_pages` permission are
    ///   required.
    /// - Permissions: If the photo is one that a User put on a Page, the requirement is a Page access token.
    ///
    /// Permissions: ``GraphPermission/publishActions``, ``GraphPermission/publishPages``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/)
    public struct Delete: GraphOperation {
        /// `photo_id` in the path.
        public var photoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(photoID: Swift.String) {
            self.photoID = photoID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(photoID)", parameters: record, permissions: ["publish_actions", "publish_pages"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A photo on Facebook.
    ///
    /// `GET /{photo_id}`
    ///
    /// - Page Public Content Access: Reading may require this feature permission.
    /// - Permissions: Photos on a public Page can be read with any valid access token.
    /// - Permissions: With a page access token, every photo that the Page posted or that others posted to it
    ///   can be read.
    /// - Permissions: Photos of the current user can be read if that user gave the `user_photos` or
    ///   `user_posts` permission.
    /// - Permissions: With a user access token, a photo in which the current user is tagged can be read if
    ///   the user gave the `user_photos` or `user_posts` permission. The privacy settings of its owner may
    ///   still keep it from your application.
    /// - Permissions: Photos owned by a Group can be read with a User access token for one of its Admins.
    /// - Permissions: Photos owned by an Event can be read with a User access token for one of its Admins, if
    ///   this is required after April 30, 2018.
    ///
    /// Permissions: ``GraphPermission/userPhotos``, ``GraphPermission/userPosts``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/code3001`` (3001), ``GraphErrorCode/code2500`` (2500).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/)
    public static func read(
        _ photoID: Swift.String,
        @GraphSelectionBuilder<Photo> fields: () -> GraphSelection<Photo> = { GraphSelection() },
    ) -> GraphRequest<Photo> {
        GraphRequest(.get, "/\(photoID)", fields: fields(), permissions: ["user_photos", "user_posts"])
    }

    /// `GET /{photo_id}/insights`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code3001`` (3001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/insights/)
    public static func insights(
        _ photoID: Swift.String,
        datePreset: GroupMessageInsightsDatePreset? = nil,
        metric: [JSONValue]? = nil,
        period: GroupMessageInsightsPeriod? = nil,
        since: Foundation.Date? = nil,
        until: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<InsightsResult> fields: () -> GraphSelection<InsightsResult> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<InsightsResult>> {
        var request = GraphRequest<GraphConnection<InsightsResult>>(.get, "/\(photoID)/insights", fields: fields())
        request.set(GraphField<GroupMessageInsightsDatePreset>("date_preset"), datePreset)
        request.set(GraphField<[JSONValue]>("metric"), metric)
        request.set(GraphField<GroupMessageInsightsPeriod>("period"), period)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.set(GraphField<Foundation.Date>("until"), until)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{photo_id}/likes`.
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code459`` (459).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/likes/)
    public struct CreateLikes: GraphOperation {
        /// `photo_id` in the path.
        public var photoID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(photoID: Swift.String) {
            self.photoID = photoID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(photoID)/likes", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Profiles that liked this photo.
    ///
    /// `GET /{photo_id}/likes`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/likes/)
    public static func likes(
        _ photoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(photoID)/likes", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{photo_id}/picture`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/picture/)
    public static func picture(
        _ photoID: Swift.String,
        redirect: Swift.Bool? = nil,
        type: PhotoPictureType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProfilePictureSource> fields: () -> GraphSelection<ProfilePictureSource> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProfilePictureSource>> {
        var request = GraphRequest<GraphConnection<ProfilePictureSource>>(.get, "/\(photoID)/picture", fields: fields())
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.set(GraphField<PhotoPictureType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Sponsor tags of the photo
    ///
    /// `GET /{photo_id}/sponsor_tags`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/photo/sponsor_tags/)
    public static func sponsorTags(
        _ photoID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(photoID)/sponsor_tags", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
