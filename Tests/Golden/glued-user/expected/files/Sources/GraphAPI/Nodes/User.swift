// Made from what the reference says of `user` by graphgen; edits to this file are lost.

public import Foundation

/// Reads a person, with fields and edges.
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
        /// * Signing up for mobile
        /// * Answering an SMS sent to confirm the account
        /// * Giving a credit card that works
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var verified: GraphField<Swift.Bool> { .init("verified") }
        /// Bounds on the videos this user may upload
        @export(implementation) public var videoUploadLimits: GraphField<VideoUploadLimits> { .init("video_upload_limits") }
        /// Has returned no data since April 4, 2018.
        @export(implementation) public var website: GraphField<Swift.String> { .init("website") }
        /// Pages on which this user holds a role.
        @export(implementation) public var accounts: GraphField<GraphConnection<Page>> { .init("accounts") }
        /// Ad studies visible to this user.
        @export(implementation) public var adStudies: GraphField<GraphConnection<JSONValue>> { .init("ad_studies") }
        /// Photo albums made by this person
        @export(implementation) public var albums: GraphField<GraphConnection<JSONValue>> { .init("albums") }
        /// Former recipients of app requests
        @export(implementation) public var apprequestformerrecipients: GraphField<GraphConnection<JSONValue>> { .init("apprequestformerrecipients") }
        /// App requests this person has not answered yet
        @export(implementation) public var apprequests: GraphField<GraphConnection<JSONValue>> { .init("apprequests") }
        /// Groups of business assets given to this business-scoped user
        @export(implementation) public var assignedBusinessAssetGroups: GraphField<GraphConnection<JSONValue>> { .init("assigned_business_asset_groups") }
        /// Pages given to this business-scoped user
        @export(implementation) public var assignedPages: GraphField<GraphConnection<JSONValue>> { .init("assigned_pages") }
        /// Product catalogs given to this business-scoped user
        @export(implementation) public var assignedProductCatalogs: GraphField<GraphConnection<JSONValue>> { .init("assigned_product_catalogs") }
        /// Accounts of this user inside businesses
        @export(implementation) public var businessUsers: GraphField<GraphConnection<JSONValue>> { .init("business_users") }
        /// Businesses this user belongs to
        @export(implementation) public var businesses: GraphField<GraphConnection<JSONValue>> { .init("businesses") }
        /// Message threads in Facebook Messenger
        @export(implementation) public var conversations: GraphField<GraphConnection<JSONValue>> { .init("conversations") }
        /// Labels that a Page has put on this user
        @export(implementation) public var customLabels: GraphField<GraphConnection<JSONValue>> { .init("custom_labels") }
        /// Posts and links on this profile, by its owner or by others
        @export(implementation) public var feed: GraphField<GraphConnection<JSONValue>> { .init("feed") }
        /// A business may own several apps through Business Manager. Lists the ID of this user in each of the
        /// others
        @export(implementation) public var idsForApps: GraphField<GraphConnection<JSONValue>> { .init("ids_for_apps") }
        /// A business may own several apps through Business Manager. Lists the ID of this user in each of the
        /// others
        @export(implementation) public var idsForBusiness: GraphField<GraphConnection<JSONValue>> { .init("ids_for_business") }
        /// A business may own both apps and pages through Business Manager. Lists the ID of this user on each
        /// page of that business
        @export(implementation) public var idsForPages: GraphField<GraphConnection<JSONValue>> { .init("ids_for_pages") }
        /// Pages that this person likes
        @export(implementation) public var likes: GraphField<GraphConnection<Page>> { .init("likes") }
        /// Live broadcasts by this person
        @export(implementation) public var liveVideos: GraphField<GraphConnection<JSONValue>> { .init("live_videos") }
        /// Music the person has liked
        @export(implementation) public var music: GraphField<GraphConnection<JSONValue>> { .init("music") }
        /// Subscriptions the user pays for
        @export(implementation) public var paymentSubscriptions: GraphField<GraphConnection<JSONValue>> { .init("payment.subscriptions") }
        /// Permissions this app was given by the person
        @export(implementation) public var permissions: GraphField<GraphConnection<JSONValue>> { .init("permissions") }
        /// Photos that the person uploaded or is tagged in
        @export(implementation) public var photos: GraphField<GraphConnection<JSONValue>> { .init("photos") }
        /// Photo shown on the person's profile
        @export(implementation) public var picture: GraphField<GraphConnection<JSONValue>> { .init("picture") }
        /// Rich media documents of the Pages on which the user has advertiser rights
        @export(implementation) public var richMediaDocuments: GraphField<GraphConnection<JSONValue>> { .init("rich_media_documents") }
        /// Videos that the person uploaded or is tagged in
        @export(implementation) public var videos: GraphField<GraphConnection<JSONValue>> { .init("videos") }
    }
}
