// Made from what the reference says of `user` by graphgen; edits to this file are lost.

public import Foundation

/// A person, with fields and edges.
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
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var about: GraphField<Swift.String> { .init("about") }
        /// Age bracket of the person, with a lower and an upper bound: above 18 and below 21, for example.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var ageRange: GraphField<AgeRange> { .init("age_range") }
        /// Date of birth, written as `MM/DD/YYYY`. People choose separately who sees the year and who sees the
        /// rest, so it can be just the year (YYYY) or just month and day (MM/DD)
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var birthday: GraphField<Swift.String> { .init("birthday") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var education: GraphField<[EducationExperience]> { .init("education") }
        /// Main email address on the profile. Left out when there is no valid one.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var email: GraphField<Swift.String> { .init("email") }
        /// Athletes this user is a fan of.
        @export(implementation) public var favoriteAthletes: GraphField<[Experience]> { .init("favorite_athletes") }
        /// Sports teams this user is a fan of.
        @export(implementation) public var favoriteTeams: GraphField<[Experience]> { .init("favorite_teams") }
        /// Given name
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var firstName: GraphField<Swift.String> { .init("first_name") }
        /// Gender chosen on the profile, `male` or `female`. A custom gender maps to the chosen pronoun, and
        /// the field is absent for a neutral pronoun.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var gender: GraphField<Swift.String> { .init("gender") }
        /// Where the person comes from
        @export(implementation) public var hometown: GraphField<Page> { .init("hometown") }
        /// App-scoped ID of the profile, for looking up avatars
        @export(implementation) public var idForAvatars: GraphField<Swift.String> { .init("id_for_avatars") }
        /// People who inspire this person
        @export(implementation) public var inspirationalPeople: GraphField<[Experience]> { .init("inspirational_people") }
        /// Tells whether the calling app is installed for this user
        @export(implementation) public var installed: GraphField<Swift.Bool> { .init("installed") }
        /// Marks the current user as a guest. Expected to be false every time.
        @export(implementation) public var isGuestUser: GraphField<Swift.Bool> { .init("is_guest_user") }
        /// Languages this person speaks, as Facebook Pages
        @export(implementation) public var languages: GraphField<[Experience]> { .init("languages") }
        /// Family name
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var lastName: GraphField<Swift.String> { .init("last_name") }
        /// URL of the person's Timeline. It opens only for friends of that person, and only while they are
        /// logged in to Facebook.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// Whether a megaphone announces the local news bookmark
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var localNewsMegaphoneDismissStatus: GraphField<Swift.Bool> { .init("local_news_megaphone_dismiss_status") }
        /// Whether local news is notified every day
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var localNewsSubscriptionStatus: GraphField<Swift.Bool> { .init("local_news_subscription_status") }
        /// Language and region the person uses
        ///
        /// Core: it stays for at least two years.
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var locale: GraphField<Swift.String> { .init("locale") }
        /// Where the person lives now, as entered on the profile. Needs the `user_location` permission.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var location: GraphField<Page> { .init("location") }
        /// What the person would like to meet others for
        @export(implementation) public var meetingFor: GraphField<[Swift.String]> { .init("meeting_for") }
        /// Middle part of the name
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var middleName: GraphField<Swift.String> { .init("middle_name") }
        /// Name in full
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Name in the order that Chinese, Japanese and Korean call for
        @export(implementation) public var nameFormat: GraphField<Swift.String> { .init("name_format") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var political: GraphField<Swift.String> { .init("political") }
        /// Quotations the person likes best
        @export(implementation) public var quotes: GraphField<Swift.String> { .init("quotes") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var relationshipStatus: GraphField<Swift.String> { .init("relationship_status") }
        /// Deadline for moving the shared login to Business Manager
        @export(implementation) public var sharedLoginUpgradeRequiredBy: GraphField<Foundation.Date> { .init("shared_login_upgrade_required_by", .unixTime) }
        /// Partner of the person
        @export(implementation) public var significantOther: GraphField<User> { .init("significant_other") }
        /// Sports the person takes part in
        @export(implementation) public var sports: GraphField<[Experience]> { .init("sports") }
        /// Whether Live Videos of this user can carry a Donate Button
        @export(implementation) public var supportsDonateButtonInLiveVideo: GraphField<Swift.Bool> { .init("supports_donate_button_in_live_video") }
        /// Anonymous string, unique for each user and meant for third parties. Deprecated from version 3.0 on.
        /// Older versions of the API served it until January 8, 2019, and not to apps that the user installed
        /// on May 1, 2018 or later.
        @available(*, deprecated, message: "Deprecated from version 3.0 on.")
        @export(implementation) public var thirdPartyID: GraphField<Swift.String> { .init("third_party_id") }
        /// Difference between the person's local time and UTC
        ///
        /// Core: it stays for at least two years.
        ///
        /// Value: minimum: -24.
        ///
        /// Value: maximum: 24.
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var timezone: GraphField<Swift.Double> { .init("timezone") }
        /// Token that is equal in all apps of one business. The person must be logged in to your app or hold a
        /// role on it. Once another business owns the app, the token is a different one
        @export(implementation) public var tokenForBusiness: GraphField<Swift.String> { .init("token_for_business") }
        /// When the profile last changed
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Whether this account counts as verified, which is not the same as `is_verified`. Any one of these
        /// steps is enough:
        ///
        /// * Signing up for mobile
        /// * Answering an SMS sent to confirm the account
        /// * Giving a credit card that works
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var verified: GraphField<Swift.Bool> { .init("verified") }
        /// Bounds on the videos this user may upload
        @export(implementation) public var videoUploadLimits: GraphField<VideoUploadLimits> { .init("video_upload_limits") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var website: GraphField<Swift.String> { .init("website") }
        /// Whether the person administers the group.
        @export(implementation) public var administrator: GraphField<Swift.Bool> { .init("administrator") }
        /// Pages on which this user holds a role.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/accounts/)
        @export(implementation) public var accounts: GraphField<GraphConnection<Page>> { .init("accounts") }
        /// Ad studies visible to this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ad_studies/)
        @export(implementation) public var adStudies: GraphField<GraphConnection<AdStudy>> { .init("ad_studies") }
        /// Photo albums made by this person
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/albums/)
        @export(implementation) public var albums: GraphField<GraphConnection<Album>> { .init("albums") }
        /// People to whom this user once sent a request of the app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequestformerrecipients/)
        @export(implementation) public var apprequestformerrecipients: GraphField<GraphConnection<AppRequestFormerRecipient>> { .init("apprequestformerrecipients") }
        /// Requests from apps that wait for this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequests/)
        @export(implementation) public var apprequests: GraphField<GraphConnection<AppRequest>> { .init("apprequests") }
        /// The groups of business assets that a user was given.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_business_asset_groups/)
        @export(implementation) public var assignedBusinessAssetGroups: GraphField<GraphConnection<BusinessAssetGroup>> { .init("assigned_business_asset_groups") }
        /// Pages given to this business-scoped user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_pages/)
        @export(implementation) public var assignedPages: GraphField<GraphConnection<Page>> { .init("assigned_pages") }
        /// Product catalogs given to this business-scoped user
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_product_catalogs/)
        @export(implementation) public var assignedProductCatalogs: GraphField<GraphConnection<ProductCatalog>> { .init("assigned_product_catalogs") }
        /// Lists them.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/business_users/)
        @export(implementation) public var businessUsers: GraphField<GraphConnection<BusinessUser>> { .init("business_users") }
        /// Businesses that the user belongs to.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
        @export(implementation) public var businesses: GraphField<GraphConnection<Business>> { .init("businesses") }
        /// Message threads in Facebook Messenger
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/conversations/)
        @export(implementation) public var conversations: GraphField<GraphConnection<UnifiedThread>> { .init("conversations") }
        /// Labels that a Page has put on this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/custom_labels/)
        @export(implementation) public var customLabels: GraphField<GraphConnection<PageUserMessageThreadLabel>> { .init("custom_labels") }
        /// Posts and links on this profile, by its owner or by others
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/feed)
        @export(implementation) public var feed: GraphField<GraphConnection<PagePost>> { .init("feed") }
        /// How the apps of a business name this user: one ID for each app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_apps/)
        @export(implementation) public var idsForApps: GraphField<GraphConnection<UserIDForApp>> { .init("ids_for_apps") }
        /// How the apps of a business name this user: one ID for each app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_business/)
        @export(implementation) public var idsForBusiness: GraphField<GraphConnection<UserIDForApp>> { .init("ids_for_business") }
        /// A business may own both apps and pages through Business Manager. Lists the ID of this user on each
        /// page of that business
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_pages/)
        @export(implementation) public var idsForPages: GraphField<GraphConnection<UserIDForPage>> { .init("ids_for_pages") }
        /// Pages that this person likes
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/likes/)
        @export(implementation) public var likes: GraphField<GraphConnection<Page>> { .init("likes") }
        /// Lists the LiveVideos of a User.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
        @export(implementation) public var liveVideos: GraphField<GraphConnection<LiveVideo>> { .init("live_videos") }
        /// Music the person has liked.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/music/)
        @export(implementation) public var music: GraphField<GraphConnection<Page>> { .init("music") }
        /// Facebook Messages that this person sent.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/outbox)
        @export(implementation) public var outbox: GraphField<GraphConnection<FacebookThread>> { .init("outbox") }
        /// Subscriptions the user pays for
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/payment.subscriptions/)
        @export(implementation) public var paymentSubscriptions: GraphField<GraphConnection<JSONValue>> { .init("payment.subscriptions") }
        /// Orders that an app had from this person through Facebook Payments.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/payment_transactions)
        @export(implementation) public var paymentTransactions: GraphField<GraphConnection<Payment>> { .init("payment_transactions") }
        /// Permissions this app was given by the person
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
        @export(implementation) public var permissions: GraphField<GraphConnection<Permission>> { .init("permissions") }
        /// Lists photos that the user uploaded or is tagged in
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
        @export(implementation) public var photos: GraphField<GraphConnection<Photo>> { .init("photos") }
        /// Photo shown on the person's profile
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/picture/)
        @export(implementation) public var picture: GraphField<GraphConnection<ProfilePictureSource>> { .init("picture") }
        /// Posts on this User.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/posts)
        @export(implementation) public var posts: GraphField<GraphConnection<Post>> { .init("posts") }
        /// Rich media documents of the Pages on which the user has advertiser rights
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/rich_media_documents/)
        @export(implementation) public var richMediaDocuments: GraphField<GraphConnection<FacebookCanvas>> { .init("rich_media_documents") }
        /// What this person has scored in Facebook Games.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/scores)
        @export(implementation) public var scores: GraphField<GraphConnection<JSONValue>> { .init("scores") }
        /// Videos that the person uploaded or is tagged in
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/videos/)
        @export(implementation) public var videos: GraphField<GraphConnection<Video>> { .init("videos") }
    }
}
