public import Foundation

/// Reads a person, with fields and edges.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
public struct User: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `User`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// App-scoped ID of this user: it belongs to one app, and no other app can use it.
        ///
        /// Core: it stays for at least two years.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Has returned no data since April 4, 2018.
        public var about: GraphField<Swift.String> { GraphField("about") }
        /// Age bracket of the person, with a lower and an upper bound: above 18 and below 21, for example.
        ///
        /// Core: it stays for at least two years.
        public var ageRange: GraphField<AgeRange> { GraphField("age_range") }
        /// Date of birth, written as `MM/DD/YYYY`. People choose separately who sees the year and who sees the
        /// rest, so it can be just the year (YYYY) or just month and day (MM/DD)
        ///
        /// Core: it stays for at least two years.
        public var birthday: GraphField<Swift.String> { GraphField("birthday") }
        /// Has returned no data since April 4, 2018.
        public var education: GraphField<[EducationExperience]> { GraphField("education") }
        /// Main email address on the profile. Left out when there is no valid one.
        ///
        /// Core: it stays for at least two years.
        public var email: GraphField<Swift.String> { GraphField("email") }
        /// Athletes this user is a fan of.
        public var favoriteAthletes: GraphField<[Experience]> { GraphField("favorite_athletes") }
        /// Sports teams this user is a fan of.
        public var favoriteTeams: GraphField<[Experience]> { GraphField("favorite_teams") }
        /// Given name
        ///
        /// Core: it stays for at least two years.
        public var firstName: GraphField<Swift.String> { GraphField("first_name") }
        /// Gender chosen on the profile, `male` or `female`. A custom gender maps to the chosen pronoun, and
        /// the field is absent for a neutral pronoun.
        ///
        /// Core: it stays for at least two years.
        public var gender: GraphField<Swift.String> { GraphField("gender") }
        /// Where the person comes from
        public var hometown: GraphField<Page> { GraphField("hometown") }
        /// App-scoped ID of the profile, for looking up avatars
        public var idForAvatars: GraphField<Swift.String> { GraphField("id_for_avatars") }
        /// People who inspire this person
        public var inspirationalPeople: GraphField<[Experience]> { GraphField("inspirational_people") }
        /// Tells whether the calling app is installed for this user
        public var installed: GraphField<Swift.Bool> { GraphField("installed") }
        /// Marks the current user as a guest. Expected to be false every time.
        public var isGuestUser: GraphField<Swift.Bool> { GraphField("is_guest_user") }
        /// Languages this person speaks, as Facebook Pages
        public var languages: GraphField<[Experience]> { GraphField("languages") }
        /// Family name
        ///
        /// Core: it stays for at least two years.
        public var lastName: GraphField<Swift.String> { GraphField("last_name") }
        /// URL of the person's Timeline. It opens only for friends of that person, and only while they are
        /// logged in to Facebook.
        ///
        /// Core: it stays for at least two years.
        public var link: GraphField<Swift.String> { GraphField("link") }
        /// Whether a megaphone announces the local news bookmark
        @available(*, deprecated, message: "Whether a megaphone announces the local news bookmark")
        public var localNewsMegaphoneDismissStatus: GraphField<Swift.Bool> { GraphField("local_news_megaphone_dismiss_status") }
        /// Whether local news is notified every day
        @available(*, deprecated, message: "Whether local news is notified every day")
        public var localNewsSubscriptionStatus: GraphField<Swift.Bool> { GraphField("local_news_subscription_status") }
        /// Language and region the person uses
        ///
        /// Core: it stays for at least two years.
        @available(*, deprecated, message: "Language and region the person uses")
        public var locale: GraphField<Swift.String> { GraphField("locale") }
        /// Where the person lives now, as entered on the profile. Needs the `user_location` permission.
        ///
        /// Core: it stays for at least two years.
        public var location: GraphField<Page> { GraphField("location") }
        /// What the person would like to meet others for
        public var meetingFor: GraphField<[Swift.String]> { GraphField("meeting_for") }
        /// Middle part of the name
        ///
        /// Core: it stays for at least two years.
        public var middleName: GraphField<Swift.String> { GraphField("middle_name") }
        /// Name in full
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        public var name: GraphField<Swift.String> { GraphField("name") }
        /// Name in the order that Chinese, Japanese and Korean call for
        public var nameFormat: GraphField<Swift.String> { GraphField("name_format") }
        /// Has returned no data since April 4, 2018.
        public var political: GraphField<Swift.String> { GraphField("political") }
        /// Quotations the person likes best
        public var quotes: GraphField<Swift.String> { GraphField("quotes") }
        /// Has returned no data since April 4, 2018.
        public var relationshipStatus: GraphField<Swift.String> { GraphField("relationship_status") }
        /// Deadline for moving the shared login to Business Manager
        public var sharedLoginUpgradeRequiredBy: GraphField<Foundation.Date> { GraphField("shared_login_upgrade_required_by", .unixTime) }
        /// Partner of the person
        public var significantOther: GraphField<User> { GraphField("significant_other") }
        /// Sports the person takes part in
        public var sports: GraphField<[Experience]> { GraphField("sports") }
        /// Whether Live Videos of this user can carry a Donate Button
        public var supportsDonateButtonInLiveVideo: GraphField<Swift.Bool> { GraphField("supports_donate_button_in_live_video") }
        /// Anonymous string, unique for each user and meant for third parties. Deprecated from version 3.0 on.
        /// Older versions of the API served it until January 8, 2019, and not to apps that the user installed
        /// on May 1, 2018 or later.
        @available(*, deprecated, message: "Anonymous string, unique for each user and meant for third parties. Deprecated from version 3.0 on. Older versions of the API served it until January 8, 2019, and not to apps that the user installed on May 1, 2018 or later.")
        public var thirdPartyID: GraphField<Swift.String> { GraphField("third_party_id") }
        /// Difference between the person's local time and UTC
        ///
        /// Core: it stays for at least two years.
        ///
        /// Value: minimum: -24.
        ///
        /// Value: maximum: 24.
        @available(*, deprecated, message: "Difference between the person's local time and UTC")
        public var timezone: GraphField<Swift.Double> { GraphField("timezone") }
        /// Token that is equal in all apps of one business. The person must be logged in to your app or hold a
        /// role on it. Once another business owns the app, the token is a different one
        public var tokenForBusiness: GraphField<Swift.String> { GraphField("token_for_business") }
        /// When the profile last changed
        @available(*, deprecated, message: "When the profile last changed")
        public var updatedTime: GraphField<Foundation.Date> { GraphField("updated_time") }
        /// Whether this account counts as verified, which is not the same as `is_verified`. Any one of these
        /// steps is enough:
        ///
        /// * Signing up for mobile
        /// * Answering an SMS sent to confirm the account
        /// * Giving a credit card that works
        @available(*, deprecated, message: "Whether this account counts as verified, which is not the same as `is_verified`. Any one of these steps is enough: * Signing up for mobile * Answering an SMS sent to confirm the account * Giving a credit card that works")
        public var verified: GraphField<Swift.Bool> { GraphField("verified") }
        /// Bounds on the videos this user may upload
        public var videoUploadLimits: GraphField<VideoUploadLimits> { GraphField("video_upload_limits") }
        /// Has returned no data since April 4, 2018.
        public var website: GraphField<Swift.String> { GraphField("website") }
        /// Pages on which this user holds a role.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/accounts/)
        public var accounts: GraphField<GraphConnection<Page>> { GraphField("accounts") }
        /// Ad studies visible to this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ad_studies/)
        public var adStudies: GraphField<GraphConnection<AdStudy>> { GraphField("ad_studies") }
        /// Photo albums made by this person
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/albums/)
        public var albums: GraphField<GraphConnection<Album>> { GraphField("albums") }
        /// People to whom this user once sent a request of the app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequestformerrecipients/)
        public var apprequestformerrecipients: GraphField<GraphConnection<AppRequestFormerRecipient>> { GraphField("apprequestformerrecipients") }
        /// Requests from apps that wait for this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequests/)
        public var apprequests: GraphField<GraphConnection<AppRequest>> { GraphField("apprequests") }
        /// The groups of business assets that a user was given.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_business_asset_groups/)
        public var assignedBusinessAssetGroups: GraphField<GraphConnection<BusinessAssetGroup>> { GraphField("assigned_business_asset_groups") }
        /// Pages given to this business-scoped user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_pages/)
        public var assignedPages: GraphField<GraphConnection<Page>> { GraphField("assigned_pages") }
        /// Product catalogs given to this business-scoped user
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_product_catalogs/)
        public var assignedProductCatalogs: GraphField<GraphConnection<ProductCatalog>> { GraphField("assigned_product_catalogs") }
        /// Lists them.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/business_users/)
        public var businessUsers: GraphField<GraphConnection<BusinessUser>> { GraphField("business_users") }
        /// Businesses that the user belongs to.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
        public var businesses: GraphField<GraphConnection<Business>> { GraphField("businesses") }
        /// Message threads in Facebook Messenger
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/conversations/)
        public var conversations: GraphField<GraphConnection<UnifiedThread>> { GraphField("conversations") }
        /// Labels that a Page has put on this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/custom_labels/)
        public var customLabels: GraphField<GraphConnection<PageUserMessageThreadLabel>> { GraphField("custom_labels") }
        /// Posts and links on this profile, by its owner or by others
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/feed/)
        public var feed: GraphField<GraphConnection<PagePost>> { GraphField("feed") }
        /// How the apps of a business name this user: one ID for each app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_apps/)
        public var idsForApps: GraphField<GraphConnection<UserIDForApp>> { GraphField("ids_for_apps") }
        /// How the apps of a business name this user: one ID for each app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_business/)
        public var idsForBusiness: GraphField<GraphConnection<UserIDForApp>> { GraphField("ids_for_business") }
        /// A business may own both apps and pages through Business Manager. Lists the ID of this user on each
        /// page of that business
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_pages/)
        public var idsForPages: GraphField<GraphConnection<UserIDForPage>> { GraphField("ids_for_pages") }
        /// Pages that this person likes
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/likes/)
        public var likes: GraphField<GraphConnection<Page>> { GraphField("likes") }
        /// Lists the LiveVideos of a User.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
        public var liveVideos: GraphField<GraphConnection<LiveVideo>> { GraphField("live_videos") }
        /// Music the person has liked.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/music/)
        public var music: GraphField<GraphConnection<Page>> { GraphField("music") }
        /// Subscriptions the user pays for
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/payment.subscriptions/)
        public var paymentSubscriptions: GraphField<GraphConnection<JSONValue>> { GraphField("payment.subscriptions") }
        /// Your app can offer people to take back what they granted. A settings page, say, may turn off
        /// publishing to Facebook and give up `publish_actions` along with it.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
        public var permissions: GraphField<GraphConnection<Permission>> { GraphField("permissions") }
        /// Lists photos that the user uploaded or is tagged in
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
        public var photos: GraphField<GraphConnection<Photo>> { GraphField("photos") }
        /// Photo shown on the person's profile
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/picture/)
        public var picture: GraphField<GraphConnection<ProfilePictureSource>> { GraphField("picture") }
        /// Rich media documents of the Pages on which the user has advertiser rights
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/rich_media_documents/)
        public var richMediaDocuments: GraphField<GraphConnection<Canvas>> { GraphField("rich_media_documents") }
        /// Videos that the person uploaded or is tagged in
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/videos/)
        public var videos: GraphField<GraphConnection<Video>> { GraphField("videos") }
    }
}
