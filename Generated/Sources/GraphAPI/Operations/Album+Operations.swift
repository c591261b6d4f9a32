// Made from the reference pages of `album` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Album {

    /// An album of photos, with its fields and edges.
    ///
    /// `GET /{album_id}`
    ///
    /// - Access Tokens: Any; group nodes: A User; page nodes: Any
    /// - Features: None; group nodes: None; page nodes: Without a task on the Page, its public content takes
    ///   `Page Public Content Access`
    /// - Permissions: `user_photos`; group nodes: None; page nodes: While a Page is unpublished:
    ///
    ///   * The right to perform the `CREATE` task there
    ///
    ///   * `pages_read_engagement`
    ///
    ///   Once it is published:
    ///
    ///   * `pages_read_engagement`
    /// - Group Roles: Not applicable; group nodes: An Admin; page nodes: Not applicable
    ///
    /// Permissions: ``GraphPermission/pagesReadEngagement``, ``GraphPermission/userPhotos``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
    public static func read(
        _ albumID: Swift.String,
        @GraphSelectionBuilder<Album> fields: () -> GraphSelection<Album> = { GraphSelection() },
    ) -> GraphRequest<Album> {
        GraphRequest(.get, "/\(albumID)", fields: fields(), permissions: ["pages_read_engagement", "user_photos"])
    }

    /// Comments left on this album.
    ///
    /// `GET /{album_id}/comments`
    ///
    /// Errors: ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/comments/)
    public static func comments(
        _ albumID: Swift.String,
        filter: AlbumCommentsFilter? = nil,
        liveFilter: AlbumCommentsLiveFilter? = nil,
        order: AlbumCommentsOrder? = nil,
        since: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookComment> fields: () -> GraphSelection<FacebookComment> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookComment>> {
        var request = GraphRequest<GraphConnection<FacebookComment>>(.get, "/\(albumID)/comments", fields: fields())
        request.set(GraphField<AlbumCommentsFilter>("filter"), filter)
        request.set(GraphField<AlbumCommentsLiveFilter>("live_filter"), liveFilter)
        request.set(GraphField<AlbumCommentsOrder>("order"), order)
        request.set(GraphField<Foundation.Date>("since"), since)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Profiles that liked this album.
    ///
    /// `GET /{album_id}/likes`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/likes/)
    public static func likes(
        _ albumID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Profile> fields: () -> GraphSelection<Profile> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Profile>> {
        var request = GraphRequest<GraphConnection<Profile>>(.get, "/\(albumID)/likes", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Adds a photo of less than 10MB; animated ones are not supported.
    ///
    /// `POST /{album_id}/photos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code321`` (321), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code220`` (220), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code120`` (120).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/photos/)
    public struct CreatePhotos: GraphReadAfterWrite {
        public typealias Written = Photo
        /// `album_id` in the path.
        public var albumID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(albumID: Swift.String) {
            self.albumID = albumID
        }

        public var request: GraphRequest<Album.CreatePhotos.Response> {
            GraphRequest(.post, "/\(albumID)/photos", parameters: record)
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
            /// Status that lets the sponsor boost the post directly.
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// News Feed targeting of the post: people in these groups become likelier to see it, others less
            /// likely, though they still may. Every field is optional. `feed_targeting` applies to Pages only.
            @export(implementation) public var feedTargeting: GraphField<Album.CreatePhotos.FeedTargeting> { .init("feed_targeting") }
            /// Perhaps not used
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
            /// Deprecated. Pass caption instead.
            @available(*, deprecated, message: "Deprecated. Pass caption instead.")
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// Deprecated. Pass caption instead.
            @available(*, deprecated, message: "Deprecated. Pass caption instead.")
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// If `true`, no News Feed story appears on the profile for a photo uploaded with your app, which suits
            /// the adding of old photos
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
            @export(implementation) public var sphericalMetadata: GraphField<Album.CreatePhotos.SphericalMetadata> { .init("spherical_metadata") }
            /// ID of the Facebook Page tagged as the sponsor of the photo post
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// How the sponsor relates to the post, say Presented By or Paid PartnershipWith
            @export(implementation) public var sponsorRelationship: GraphField<Swift.Int> { .init("sponsor_relationship") }
            /// Tags to put on the photo
            @export(implementation) public var tags: GraphField<[Album.CreatePhotos.Tags]> { .init("tags") }
            /// Avoid it: `target_id` posts the photo to another object than the user of the access token, and works
            /// only at the `/photos` endpoint. Post to the edge of that object instead, such as `/page/photos`.
            @export(implementation) public var targetID: GraphField<Swift.Int> { .init("target_id") }
            /// Limits the post to particular audiences. Applies to Pages only
            @export(implementation) public var targeting: GraphField<Album.CreatePhotos.Targeting> { .init("targeting") }
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

        /// What `feed_targeting` holds.
        public struct FeedTargeting: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `FeedTargeting`.
            public struct Fields: GraphFields {
                public init() {}
                /// `geo_locations`.
                @export(implementation) public var geoLocations: GraphField<GraphRecord> { .init("geo_locations") }
                /// `countries`.
                @export(implementation) public var countries: GraphField<[Swift.String]> { .init("countries") }
                /// `regions`.
                @export(implementation) public var regions: GraphField<[GraphRecord]> { .init("regions") }
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.Int> { .init("key") }
                /// `cities`.
                @export(implementation) public var cities: GraphField<[GraphRecord]> { .init("cities") }
                /// `zips`.
                @export(implementation) public var zips: GraphField<[GraphRecord]> { .init("zips") }
                /// Locales to target, as keys found among the Targeting Options with the `type` `adlocale`.
                @export(implementation) public var locales: GraphField<[Swift.String]> { .init("locales") }
                /// Minimum age, `13` at least. Default is 0.
                @export(implementation) public var ageMin: GraphField<Swift.Int> { .init("age_min") }
                /// Highest age.
                @export(implementation) public var ageMax: GraphField<Swift.Int> { .init("age_max") }
                /// Genders to target: `1` for male viewers, `2` for female ones. Default is both.
                @export(implementation) public var genders: GraphField<[Swift.Int]> { .init("genders") }
                /// College graduation years to target, as integers.
                @export(implementation) public var collegeYears: GraphField<[Swift.Int]> { .init("college_years") }
                /// Education levels to target, as integers: `1` high school, `2` undergraduate, `3` alum, or their
                /// local equivalents.
                @export(implementation) public var educationStatuses: GraphField<[Swift.Int]> { .init("education_statuses") }
                /// Deprecated. The Graph API Changelog tells more.
                @available(*, deprecated, message: "Deprecated.")
                @export(implementation) public var interestedIn: GraphField<[Swift.Int]> { .init("interested_in") }
                /// Relationship statuses to target, as integers: `1` single, `2` in a relationship, `3` married, `4`
                /// engaged. Default is every type.
                @export(implementation) public var relationshipStatuses: GraphField<[Swift.Int]> { .init("relationship_statuses") }
                /// Pages whose fans to target: one or more IDs, found among the Targeting Options with the `type`
                /// `page`.
                @export(implementation) public var interests: GraphField<[Swift.Int]> { .init("interests") }
            }
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

        /// What `tags` holds.
        public struct Tags: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Tags`.
            public struct Fields: GraphFields {
                public init() {}
                /// Offset of the tag along the x axis
                @export(implementation) public var x: GraphField<Swift.Double> { .init("x") }
                /// Offset of the tag along the y axis
                @export(implementation) public var y: GraphField<Swift.Double> { .init("y") }
                /// ID of the user who is tagged
                @export(implementation) public var tagUID: GraphField<Swift.Int> { .init("tag_uid") }
                /// Text that goes with the tag
                @export(implementation) public var tagText: GraphField<Swift.String> { .init("tag_text") }
            }
        }

        /// What `targeting` holds.
        public struct Targeting: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Targeting`.
            public struct Fields: GraphFields {
                public init() {}
                /// `geo_locations`.
                @export(implementation) public var geoLocations: GraphField<GraphRecord> { .init("geo_locations") }
                /// `countries`.
                @export(implementation) public var countries: GraphField<[Swift.String]> { .init("countries") }
                /// `regions`.
                @export(implementation) public var regions: GraphField<[GraphRecord]> { .init("regions") }
                /// `key`.
                @export(implementation) public var key: GraphField<Swift.Int> { .init("key") }
                /// `cities`.
                @export(implementation) public var cities: GraphField<[GraphRecord]> { .init("cities") }
                /// `zips`.
                @export(implementation) public var zips: GraphField<[GraphRecord]> { .init("zips") }
                /// `locales`.
                @export(implementation) public var locales: GraphField<[Swift.String]> { .init("locales") }
                /// `excluded_countries`.
                @export(implementation) public var excludedCountries: GraphField<[Swift.String]> { .init("excluded_countries") }
                /// `excluded_regions`.
                @export(implementation) public var excludedRegions: GraphField<[Swift.Int]> { .init("excluded_regions") }
                /// `excluded_cities`.
                @export(implementation) public var excludedCities: GraphField<[Swift.Int]> { .init("excluded_cities") }
                /// `excluded_zipcodes`.
                @export(implementation) public var excludedZipcodes: GraphField<[Swift.String]> { .init("excluded_zipcodes") }
                /// `timezones`.
                @export(implementation) public var timezones: GraphField<[Swift.Int]> { .init("timezones") }
                /// `age_min`.
                @export(implementation) public var ageMin: GraphField<AlbumPhotosAgeMin> { .init("age_min") }
            }
        }

        /// What `album/photos.create` holds.
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

    /// Photos inside this album
    ///
    /// `GET /{album_id}/photos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/photos/)
    public static func photos(
        _ albumID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Photo> fields: () -> GraphSelection<Photo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Photo>> {
        var request = GraphRequest<GraphConnection<Photo>>(.get, "/\(albumID)/photos", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{album_id}/picture`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/picture/)
    public static func picture(
        _ albumID: Swift.String,
        redirect: Swift.Bool? = nil,
        type: AlbumPictureType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProfilePictureSource> fields: () -> GraphSelection<ProfilePictureSource> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProfilePictureSource>> {
        var request = GraphRequest<GraphConnection<ProfilePictureSource>>(.get, "/\(albumID)/picture", fields: fields())
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.set(GraphField<AlbumPictureType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
