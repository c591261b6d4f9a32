// Made from the reference pages of `group` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension FacebookGroup {

    /// A Group. The `/user/groups` edge lists the Groups that a User administers.
    ///
    /// `GET /{group_id}`
    ///
    /// - Permissions: The `groups_access_member_info` permission. Lets your app receive details about members
    ///   with a group's content.
    /// - Permissions: The `publish_to_groups` permission. Lets your app post to a group for a user.
    /// - Permissions: A User access token
    /// - Permissions: A User access token of one of the Group's Admins
    /// - Permissions: Responses leave out fields with User information unless the access token is that of one
    ///   of the Group's Admins.
    ///
    /// Permissions: ``GraphPermission/groupsAccessMemberInfo``, ``GraphPermission/publishToGroups``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group)
    public static func read(
        _ groupID: Swift.String,
        @GraphSelectionBuilder<FacebookGroup> fields: () -> GraphSelection<FacebookGroup> = { GraphSelection() },
    ) -> GraphRequest<FacebookGroup> {
        GraphRequest(.get, "/\(groupID)", fields: fields(), permissions: ["groups_access_member_info", "publish_to_groups"])
    }

    /// Other Admins of the Group, listed for one of its Admins.
    ///
    /// `GET /{group_id}/admins`
    ///
    /// - Permissions: A User access token of one of the Group's Admins.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/admins)
    public static func admins(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<User>> {
        var request = GraphRequest<GraphConnection<User>>(.get, "/\(groupID)/admins", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{group_id}/albums`.
    ///
    /// - App Review: The app needs approval for these login permissions and features:
    /// - Login permissions: `publish_to_groups`
    /// - Features: Groups API
    /// - App Installation: The Group has the app installed.
    /// - Tokens: The access token of a User who belongs to the Group in which the app is installed.
    /// - Permissions: The app needs this permission from the user: `publish_to_groups`
    ///
    /// Permissions: ``GraphPermission/publishToGroups``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/albums)
    public struct CreateAlbums: GraphReadAfterWrite {
        public typealias Written = Album
        /// `group_id` in the path.
        public var groupID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(groupID: Swift.String, name: Swift.String) {
            self.groupID = groupID
            self[\.name] = name
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(groupID)/albums", parameters: record, permissions: ["publish_to_groups"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name for the album. Required.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Text that describes the album, shown as its status message in Feed.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// People who contribute, which makes it a shared album
            @export(implementation) public var contributors: GraphField<[Swift.Int]> { .init("contributors") }
            /// Deprecated. Use message
            @available(*, deprecated, message: "Deprecated. Use message")
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// `true` creates the album specific to the application
            ///
            /// Default: `false`.
            @export(implementation) public var isDefault: GraphField<Swift.Bool> { .init("is_default") }
            /// Location of the Album in words, if that is not a page
            @export(implementation) public var location: GraphField<Swift.String> { .init("location") }
            /// Makes the new Album a shared one
            ///
            /// Default: `false`.
            @export(implementation) public var makeSharedAlbum: GraphField<Swift.Bool> { .init("make_shared_album") }
            /// ID of a location page with which to tag the Album
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// Who may see the Album
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// `tags`.
            @available(*, deprecated, message: "The Graph API lists it as deprecated.")
            @export(implementation) public var tags: GraphField<[Swift.Int]> { .init("tags") }
            /// Deprecated. Use privacy
            @available(*, deprecated, message: "Deprecated. Use privacy")
            @export(implementation) public var visible: GraphField<Swift.String> { .init("visible") }
        }
    }

    /// Albums of the Group.
    ///
    /// `GET /{group_id}/albums`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/albums)
    public static func albums(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Album> fields: () -> GraphSelection<Album> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Album>> {
        var request = GraphRequest<GraphConnection<Album>>(.get, "/\(groupID)/albums", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Docs of the Group.
    ///
    /// `GET /{group_id}/docs`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/docs)
    public static func docs(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Groupdoc> fields: () -> GraphSelection<Groupdoc> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Groupdoc>> {
        var request = GraphRequest<GraphConnection<Groupdoc>>(.get, "/\(groupID)/docs", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Facebook Events of the Group.
    ///
    /// `GET /{group_id}/events`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/events)
    public static func events(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Event> fields: () -> GraphSelection<Event> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Event>> {
        var request = GraphRequest<GraphConnection<Event>>(.get, "/\(groupID)/events", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{group_id}/feed`.
    ///
    /// - App Review: The app needs approval for these login permissions and features:
    /// - Login permissions: `publish_to_groups`
    /// - Features: Groups API
    /// - App Installation: The Group has the app installed.
    /// - Tokens: The access token of a User who belongs to the Group.
    /// - Permissions: The app needs this permission from the user: `publish_to_groups`
    ///
    /// Permissions: ``GraphPermission/publishToGroups``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/feed)
    public struct CreateFeed: GraphOperation {
        /// `group_id` in the path.
        public var groupID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required and `message`; the page asks for one of several.
        public init(groupID: Swift.String, message: Swift.String) {
            self.groupID = groupID
            self[\.message] = message
        }

        /// The call with the parameters that are required and `link`; the page asks for one of several.
        public init(groupID: Swift.String, link: Swift.String) {
            self.groupID = groupID
            self[\.link] = link
        }

        public var request: GraphRequest<FacebookGroup.CreateFeed.Response> {
            GraphRequest(.post, "/\(groupID)/feed", parameters: record, permissions: ["publish_to_groups"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Text of the post, also known as its status message. Either this or `link` must be given.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// URL of a link for the post to carry, which further `link` fields describe. Either this or `message`
            /// must be given.
            @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        }

        /// What `group/feed.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// ID of the new post
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            }
        }
    }

    /// Posts in the Group.
    ///
    /// `GET /{group_id}/feed`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token or Page access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/feed)
    public static func feed(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Post> fields: () -> GraphSelection<Post> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Post>> {
        var request = GraphRequest<GraphConnection<Post>>(.get, "/\(groupID)/feed", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{group_id}/files`.
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/files)
    public static func files(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(groupID)/files")
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{group_id}/members`.
    ///
    /// - Permissions: `user_managed_groups`
    ///
    /// Permissions: ``GraphPermission/userManagedGroups``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/members)
    public static func members(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<User>> {
        var request = GraphRequest<GraphConnection<User>>(.get, "/\(groupID)/members", fields: fields(), permissions: ["user_managed_groups"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Group members who let the app access their public information.
    ///
    /// `GET /{group_id}/opted_in_members`
    ///
    /// - Permissions: A User or Page access token of one of the Group's admins.
    /// - Permissions: The Group must have the app installed.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/opted_in_members)
    public static func optedInMembers(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<User>> {
        var request = GraphRequest<GraphConnection<User>>(.get, "/\(groupID)/opted_in_members", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Adds a photo of less than 10MB; animated ones are not supported.
    ///
    /// `POST /{group_id}/photos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code120`` (120), ``GraphErrorCode/code324`` (324).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/group/photos)
    public struct CreatePhotos: GraphReadAfterWrite {
        public typealias Written = Photo
        /// `group_id` in the path.
        public var groupID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(groupID: Swift.String) {
            self.groupID = groupID
        }

        public var request: GraphRequest<FacebookGroup.CreatePhotos.Response> {
            GraphRequest(.post, "/\(groupID)/photos", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Deprecated. ID of an album in the legacy scheme
            @available(*, deprecated, message: "Deprecated.")
            @export(implementation) public var aid: GraphField<Swift.String> { .init("aid") }
            /// Whether the photo may be treated as spherical. Takes effect only if the server can read it as such,
            /// as from Photosphere XMP metadata; ordinary photos stay ordinary.
            ///
            /// Default: `false`.
            @export(implementation) public var allowSphericalPhoto: GraphField<Swift.Bool> { .init("allow_spherical_photo") }
            /// Custom alt text that describes the image for accessibility
            @export(implementation) public var altTextCustom: GraphField<Swift.String> { .init("alt_text_custom") }
            /// Key hash of the Android app
            @export(implementation) public var androidKeyHash: GraphField<Swift.String> { .init("android_key_hash") }
            /// App ID on iTunes, sent by the native Share dialog of iOS
            ///
            /// Value: not empty.
            @export(implementation) public var applicationID: GraphField<Swift.String> { .init("application_id") }
            /// How many times the upload of this photo has been tried
            ///
            /// Default: `0`.
            @export(implementation) public var attempt: GraphField<Swift.Int> { .init("attempt") }
            /// Audience exp setting
            ///
            /// Default: `false`.
            @export(implementation) public var audienceExp: GraphField<Swift.Bool> { .init("audience_exp") }
            /// When this photo was made, as stated by the user
            @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
            /// How precisely `backdated_time` is to be taken
            ///
            /// Default: `none`.
            @export(implementation) public var backdatedTimeGranularity: GraphField<AlbumPhotosBackdatedTimeGranularity> { .init("backdated_time_granularity") }
            /// Text that describes this photo
            @export(implementation) public var caption: GraphField<Swift.String> { .init("caption") }
            /// ID of the composer session
            @export(implementation) public var composerSessionID: GraphField<Swift.String> { .init("composer_session_id") }
            /// Status that lets the sponsor boost the post directly
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// Feed targeting of the post: people in these groups become likelier to see it, others less likely,
            /// though they still may. Every field is optional. `feed_targeting` applies to Pages only
            @export(implementation) public var feedTargeting: GraphField<JSONValue> { .init("feed_targeting") }
            /// Type of filter
            ///
            /// Default: `-1`.
            @export(implementation) public var filterType: GraphField<Swift.Int> { .init("filter_type") }
            /// Whether the full resolution follows later
            ///
            /// Default: `false`.
            @export(implementation) public var fullResIsComingLater: GraphField<Swift.Bool> { .init("full_res_is_coming_later") }
            /// Heading of the initial view, 0 to 360 degrees. Takes precedence over the metadata embedded in the
            /// photo and over spherical_metadata
            @export(implementation) public var initialViewHeadingOverrideDegrees: GraphField<Swift.Int> { .init("initial_view_heading_override_degrees") }
            /// Pitch of the initial view, -90 to 90 degrees. Takes precedence over the metadata embedded in the
            /// photo and over spherical_metadata
            @export(implementation) public var initialViewPitchOverrideDegrees: GraphField<Swift.Int> { .init("initial_view_pitch_override_degrees") }
            /// Vertical field of view (FOV) at the start, 60 to 120 degrees. Takes precedence over the metadata
            /// embedded in the photo and over spherical_metadata
            @export(implementation) public var initialViewVerticalFOVOverrideDegrees: GraphField<Swift.Int> { .init("initial_view_vertical_fov_override_degrees") }
            /// Bundle ID of the iOS app
            @export(implementation) public var iOSBundleID: GraphField<Swift.String> { .init("ios_bundle_id") }
            /// Whether the location was given explicitly
            @export(implementation) public var isExplicitLocation: GraphField<Swift.Bool> { .init("is_explicit_location") }
            /// If `true`, the tag stands for a place instead of a person
            @export(implementation) public var isExplicitPlace: GraphField<Swift.Bool> { .init("is_explicit_place") }
            /// Whether privacy was set by hand
            ///
            /// Default: `false`.
            @export(implementation) public var manualPrivacy: GraphField<Swift.Bool> { .init("manual_privacy") }
            /// Deprecated. Pass caption instead
            @available(*, deprecated, message: "Deprecated. Pass caption instead")
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// Deprecated. Pass caption instead
            @available(*, deprecated, message: "Deprecated. Pass caption instead")
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// If `true`, no Feed story appears on the profile for a photo uploaded with your app, which suits the
            /// adding of old photos
            @export(implementation) public var noStory: GraphField<Swift.Bool> { .init("no_story") }
            /// ID given while offline
            ///
            /// Default: `0`.
            @export(implementation) public var offlineID: GraphField<Swift.Int> { .init("offline_id") }
            /// Type of the Open Graph action
            @export(implementation) public var ogActionTypeID: GraphField<Swift.String> { .init("og_action_type_id") }
            /// Icon of the Open Graph action
            @export(implementation) public var ogIconID: GraphField<Swift.String> { .init("og_icon_id") }
            /// ID of the Open Graph object
            @export(implementation) public var ogObjectID: GraphField<GraphUnion<(Swift.String, Foundation.URL)>> { .init("og_object_id") }
            /// Phrase of the Open Graph action
            @export(implementation) public var ogPhrase: GraphField<Swift.String> { .init("og_phrase") }
            /// Whether the post should make a profile badge
            ///
            /// Default: `false`.
            @export(implementation) public var ogSetProfileBadge: GraphField<Swift.Bool> { .init("og_set_profile_badge") }
            /// Suggestion mechanism of Open Graph
            @export(implementation) public var ogSuggestionMechanism: GraphField<Swift.String> { .init("og_suggestion_mechanism") }
            /// Place of the photo, as the ID of its Page
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// Who may see the photo. By default as the privacy that the app was granted in the Login dialog, and
            /// never more open than that
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Deprecated. `target_id` takes its place
            @available(*, deprecated, message: "Deprecated. `target_id` takes its place")
            @export(implementation) public var profileID: GraphField<Swift.Int> { .init("profile_id") }
            /// ID of the proxied app
            @export(implementation) public var proxiedAppID: GraphField<Swift.String> { .init("proxied_app_id") }
            /// If `false`, the photo is not published right away
            ///
            /// Default: `true`.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// ID of the photos waterfall
            @export(implementation) public var qn: GraphField<Swift.String> { .init("qn") }
            /// When to publish an unpublished post, in Unix ISO-8601 format. For Pages only
            @export(implementation) public var scheduledPublishTime: GraphField<Swift.Int> { .init("scheduled_publish_time") }
            /// Parameters of a spherical photo, which override the metadata embedded in the image. Optional:
            /// without them, the embedded metadata is used where possible. The Google Photo Sphere spec explains
            /// what they mean.
            @export(implementation) public var sphericalMetadata: GraphField<FacebookGroup.CreatePhotos.SphericalMetadata> { .init("spherical_metadata") }
            /// ID of the Facebook Page tagged as the sponsor of the photo post
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// How the sponsor relates to the post, say Presented By or Paid PartnershipWith
            @export(implementation) public var sponsorRelationship: GraphField<Swift.Int> { .init("sponsor_relationship") }
            /// Tags to put on the photo
            @export(implementation) public var tags: GraphField<[JSONValue]> { .init("tags") }
            /// Avoid it: `target_id` posts the photo to another object than the user of the access token, and works
            /// only at the `/photos` endpoint. Post to the edge of that object instead, such as `/page/photos`
            @export(implementation) public var targetID: GraphField<Swift.Int> { .init("target_id") }
            /// Limits the post to particular audiences. Applies to Pages only
            @export(implementation) public var targeting: GraphField<JSONValue> { .init("targeting") }
            /// Like `backdated_time`, as a time delta rather than an absolute time
            @export(implementation) public var timeSinceOriginalPost: GraphField<Swift.Int> { .init("time_since_original_post") }
            /// `uid`.
            @available(*, deprecated, message: "The Graph API lists it as deprecated.")
            @export(implementation) public var uid: GraphField<Swift.Int> { .init("uid") }
            /// Type of the unpublished content
            @export(implementation) public var unpublishedContentType: GraphField<AlbumPhotosUnpublishedContentType> { .init("unpublished_content_type") }
            /// URL of a photo that is on the Internet already. Either this or a file attachment is needed
            @export(implementation) public var url: GraphField<Swift.String> { .init("url") }
            /// Whether the user picked the tags
            ///
            /// Default: `false`.
            @export(implementation) public var userSelectedTags: GraphField<Swift.Bool> { .init("user_selected_tags") }
            /// ID of a vault image to use as the photo. `url`, a file attachment, `vault_image_id` and
            /// `sync_object_uuid` exclude one another
            @export(implementation) public var vaultImageID: GraphField<Swift.String> { .init("vault_image_id") }
        }

        /// What `spherical_metadata` holds.
        public struct SphericalMetadata: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(projectionType: Swift.String, croppedAreaImageWidthPixels: Swift.Int, croppedAreaImageHeightPixels: Swift.Int, fullPanoWidthPixels: Swift.Int, fullPanoHeightPixels: Swift.Int) {
                record = GraphRecord()
                self[\.projectionType] = projectionType
                self[\.croppedAreaImageWidthPixels] = croppedAreaImageWidthPixels
                self[\.croppedAreaImageHeightPixels] = croppedAreaImageHeightPixels
                self[\.fullPanoWidthPixels] = fullPanoWidthPixels
                self[\.fullPanoHeightPixels] = fullPanoHeightPixels
            }

            /// Members of `SphericalMetadata`.
            public struct Fields: GraphFields {
                public init() {}
                /// Projection of the photo: equirectangular (a full sphere), cylindrical (a panorama) or cubestrip (a
                /// cubemap of 6 faces stacked vertically, as for synthetic or rendered content).
                @export(implementation) public var projectionType: GraphField<Swift.String> { .init("ProjectionType") }
                /// Width of the content. Equirectangular: see the Google Photo Sphere XMP Metadata spec. Cylindrical:
                /// the actual image width, where HorizontalFOV = 360 * CroppedAreaImageWidthPixels /
                /// FullPanoWidthPixels. Cubestrip: stands only for the horizontal FOV, which is
                /// CroppedAreaImageWidthPixels / PixelsPerDegree (from FullPanoWidthPixels).
                @export(implementation) public var croppedAreaImageWidthPixels: GraphField<Swift.Int> { .init("CroppedAreaImageWidthPixels") }
                /// Height of the content. Equirectangular: see the Google Photo Sphere XMP Metadata spec. Cylindrical:
                /// not the actual height but that of the equirectangular equivalent; VerticalFOV = 180 *
                /// CroppedAreaImageHeightPixels / FullPanoHeightPixels. Cubestrip: stands only for the vertical FOV,
                /// which is CroppedAreaImageHeightPixels / PixelsPerDegree (from FullPanoWidthPixels).
                @export(implementation) public var croppedAreaImageHeightPixels: GraphField<Swift.Int> { .init("CroppedAreaImageHeightPixels") }
                /// Width of the full panorama. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical: the circumference of the cylinder, which sets PixelsPerDegree = FullPanoWidthPixels /
                /// 360. Cubestrip: unrelated to the image's pixels; it stands for 360 degrees and only sets the same
                /// ratio.
                @export(implementation) public var fullPanoWidthPixels: GraphField<Swift.Int> { .init("FullPanoWidthPixels") }
                /// Height of the full panorama. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical: the height of the equirectangular equivalent, always FullPanoWidthPixels / 2.
                /// Cubestrip: restates the ratio as 180 * PixelsPerDegree, and must equal FullPanoWidthPixels / 2.
                @export(implementation) public var fullPanoHeightPixels: GraphField<Swift.Int> { .init("FullPanoHeightPixels") }
                /// Offset of the content from the left. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical and cubestrip: an angular offset, AngularOffsetFromLeftDegrees = CroppedAreaLeftPixels /
                /// PixelsPerDegree (from FullPanoWidthPixels); for a cylinder, that of the equirectangular equivalent.
                ///
                /// Default: `0`.
                @export(implementation) public var croppedAreaLeftPixels: GraphField<Swift.Int> { .init("CroppedAreaLeftPixels") }
                /// Offset of the content from the top. Equirectangular: see the Google Photo Sphere XMP Metadata spec.
                /// Cylindrical and cubestrip: an angular offset, AngularOffsetFromTopDegrees = CroppedAreaTopPixels /
                /// PixelsPerDegree (from FullPanoWidthPixels); for a cylinder, that of the equirectangular equivalent.
                ///
                /// Default: `0`.
                @export(implementation) public var croppedAreaTopPixels: GraphField<Swift.Int> { .init("CroppedAreaTopPixels") }
                /// `PoseHeadingDegrees`.
                @export(implementation) public var poseHeadingDegrees: GraphField<Swift.Double> { .init("PoseHeadingDegrees") }
                /// `PosePitchDegrees`.
                @export(implementation) public var posePitchDegrees: GraphField<Swift.Double> { .init("PosePitchDegrees") }
                /// `PoseRollDegrees`.
                @export(implementation) public var poseRollDegrees: GraphField<Swift.Double> { .init("PoseRollDegrees") }
                /// `InitialViewHeadingDegrees`.
                @export(implementation) public var initialViewHeadingDegrees: GraphField<Swift.Double> { .init("InitialViewHeadingDegrees") }
                /// `InitialViewPitchDegrees`.
                @export(implementation) public var initialViewPitchDegrees: GraphField<Swift.Double> { .init("InitialViewPitchDegrees") }
                /// Not supported so far
                @export(implementation) public var initialViewRollDegrees: GraphField<Swift.Double> { .init("InitialViewRollDegrees") }
                /// Deprecated. InitialVerticalFOVDegrees takes its place.
                @export(implementation) public var initialViewVerticalFOVDegrees: GraphField<Swift.Double> { .init("InitialViewVerticalFOVDegrees") }
                /// Vertical FOV at the start, as an alternative to InitialHorizontalFOVDegrees.
                @export(implementation) public var initialVerticalFOVDegrees: GraphField<Swift.Double> { .init("InitialVerticalFOVDegrees") }
                /// Horizontal FOV at the start, as an alternative to InitialVerticalFOVDegrees.
                @export(implementation) public var initialHorizontalFOVDegrees: GraphField<Swift.Double> { .init("InitialHorizontalFOVDegrees") }
                /// `PreProcessCropLeftPixels`.
                @export(implementation) public var preProcessCropLeftPixels: GraphField<Swift.Int> { .init("PreProcessCropLeftPixels") }
                /// `PreProcessCropRightPixels`.
                @export(implementation) public var preProcessCropRightPixels: GraphField<Swift.Int> { .init("PreProcessCropRightPixels") }
            }
        }

        /// What `group/photos.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `post_id`.
                @export(implementation) public var postID: GraphField<Swift.String> { .init("post_id") }
            }
        }
    }

    /// Videos of the Group.
    ///
    /// `GET /{group_id}/videos`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: A User access token.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/group/videos)
    public static func videos(
        _ groupID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Video> fields: () -> GraphSelection<Video> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Video>> {
        var request = GraphRequest<GraphConnection<Video>>(.get, "/\(groupID)/videos", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{group_id}/live_videos`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code1005`` (1005), ``GraphErrorCode/code1000`` (1000).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video/)
    public struct CreateLiveVideos: GraphReadAfterWrite {
        public typealias Written = LiveVideo
        /// `group_id` in the path.
        public var groupID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(groupID: Swift.String) {
            self.groupID = groupID
        }

        public var request: GraphRequest<FacebookGroup.CreateLiveVideos.Response> {
            var request = GraphRequest<FacebookGroup.CreateLiveVideos.Response>(.post, "/\(groupID)/live_videos", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Tags for what the live video contains, as IDs that a search with `type=adinterest` finds.
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Text that describes the live video
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// True adds a URL for backup ingest; stop_on_delete_stream is then false by default
            @export(implementation) public var enableBackupIngest: GraphField<Swift.Bool> { .init("enable_backup_ingest") }
            /// Which preset the broadcaster encodes with, by its `identifier`. For live-360 broadcasts alone, so
            /// far. A `GET /broadcaster_encoding_settings` finds the presets
            @export(implementation) public var encodingSettings: GraphField<Swift.String> { .init("encoding_settings") }
            /// Settings of a Live Online Event. `start_time` (a unix timecode) moves its start; `cover` (a URL)
            /// becomes its cover photo.
            ///
            /// As in { start_time: 1700000000, cover: 'https://example.com/cover.jpg', }
            @export(implementation) public var eventParams: GraphField<LiveVideoEventParameter> { .init("event_params") }
            /// Tells if the one fisheye video has been cropped
            @export(implementation) public var fisheyeVideoCropped: GraphField<Swift.Bool> { .init("fisheye_video_cropped") }
            /// Front z rotation of the one fisheye video, in degrees
            @export(implementation) public var frontZRotation: GraphField<Swift.Double> { .init("front_z_rotation") }
            /// Marks a 360 live broadcast
            @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
            /// Field of view that the camera had
            @export(implementation) public var originalFOV: GraphField<Swift.Int> { .init("original_fov") }
            /// Who may see this live video
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Projection to expect of a 360 live stream; EQUIRECTANGULAR by default
            @export(implementation) public var projection: GraphField<EventLiveVideosProjection> { .init("projection") }
            /// False previews the stream before it goes live. Deprecated: set the status instead
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// Format of a spatial audio stream. Left out, the audio is taken to be mono or stereo
            @export(implementation) public var spatialAudioFormat: GraphField<EventLiveVideosSpatialAudioFormat> { .init("spatial_audio_format") }
            /// State of the broadcast. `LIVE_NOW` is on air for users to see. `UNPUBLISHED` is being prepared,
            /// hidden from other users, and may be deleted automatically after some hours. To plan one ahead, use
            /// the `SCHEDULED` states.
            @export(implementation) public var status: GraphField<EventLiveVideosStatus> { .init("status") }
            /// Stereoscopic layout of the video
            @export(implementation) public var stereoscopicMode: GraphField<EventLiveVideosStereoscopicMode> { .init("stereoscopic_mode") }
            /// True stops the stream upon the RTMP command deleteStream
            @export(implementation) public var stopOnDeleteStream: GraphField<Swift.Bool> { .init("stop_on_delete_stream") }
            /// Title of the live video, 254 characters at most.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }

        /// What `live-video.create /{group_id}/live_videos` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `stream_url`.
                @export(implementation) public var streamURL: GraphField<Swift.String> { .init("stream_url") }
                /// `secure_stream_url`.
                @export(implementation) public var secureStreamURL: GraphField<Swift.String> { .init("secure_stream_url") }
                /// `stream_secondary_urls`.
                @export(implementation) public var streamSecondaryURLs: GraphField<[Swift.String]> { .init("stream_secondary_urls") }
                /// `secure_stream_secondary_urls`.
                @export(implementation) public var secureStreamSecondaryURLs: GraphField<[Swift.String]> { .init("secure_stream_secondary_urls") }
                /// `dash_ingest_url`.
                @export(implementation) public var dashIngestURL: GraphField<Swift.String> { .init("dash_ingest_url") }
                /// `dash_ingest_secondary_urls`.
                @export(implementation) public var dashIngestSecondaryURLs: GraphField<[Swift.String]> { .init("dash_ingest_secondary_urls") }
                /// `event_id`.
                @export(implementation) public var eventID: GraphField<Swift.String> { .init("event_id") }
            }
        }
    }
}
