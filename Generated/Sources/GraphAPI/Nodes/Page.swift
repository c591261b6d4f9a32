// Made from what the reference says of `page` by graphgen; edits to this file are lost.

public import Foundation

/// A Facebook Page and what is known of it.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
public struct Page: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Page`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this Facebook Page.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Text about the Page, 100 characters at most; the Description setting of Edit Page Info. Readable
        /// with Page Public Content Access, or with Page Public Metadata Access.
        @export(implementation) public var about: GraphField<Swift.String> { .init("about") }
        /// Access token of the Page. Only returned to a User with a role on it other than Live Contributor, who
        /// must also be authenticated if the business requires two-factor authentication
        @export(implementation) public var accessToken: GraphField<Swift.String> { .init("access_token") }
        /// Promotion campaign that the Page runs now
        @export(implementation) public var adCampaign: GraphField<AdSet> { .init("ad_campaign") }
        /// Affiliation of the person, on Pages for people. Readable with Page Public Content Access, or with
        /// Page Public Metadata Access.
        @export(implementation) public var affiliation: GraphField<Swift.String> { .init("affiliation") }
        /// ID of the app, on app Pages and Pages that an app owns
        @export(implementation) public var appID: GraphField<Swift.String> { .init("app_id") }
        /// Artists whom the band likes. For Bands. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var artistsWeLike: GraphField<Swift.String> { .init("artists_we_like") }
        /// Dress code: Casual, Dressy or Unspecified. For Restaurants or Nightlife. Readable with Page Public
        /// Content Access, or with Page Public Metadata Access.
        @export(implementation) public var attire: GraphField<Swift.String> { .init("attire") }
        /// Awards of the film. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var awards: GraphField<Swift.String> { .init("awards") }
        /// Interests of the band. For Bands. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var bandInterests: GraphField<Swift.String> { .init("band_interests") }
        /// Who is in the band. For Bands. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var bandMembers: GraphField<Swift.String> { .init("band_members") }
        /// Page on Facebook that represents the same concept best, judged by authenticity and the number of
        /// likes
        @export(implementation) public var bestPage: GraphField<Page> { .init("best_page") }
        /// Biography of the band, 100 characters at most. For Bands. Readable with Page Public Content Access,
        /// or with Page Public Metadata Access.
        @export(implementation) public var bio: GraphField<Swift.String> { .init("bio") }
        /// Birthday of the person, on Pages for people. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var birthday: GraphField<Swift.String> { .init("birthday") }
        /// Agent who books the band. For Bands. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var bookingAgent: GraphField<Swift.String> { .init("booking_agent") }
        /// Year of the vehicle's making. For Vehicles. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var built: GraphField<Swift.String> { .init("built") }
        /// Business to which the Page belongs. Requires business_management permissions and the access token of
        /// a page or user, requested by an admin of the page.
        @export(implementation) public var business: GraphField<JSONValue> { .init("business") }
        /// Whether people can check in at the Page. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var canCheckin: GraphField<Swift.Bool> { .init("can_checkin") }
        /// Whether the app's user may post on this Page now. Readable with Page Public Content Access, or with
        /// Page Public Metadata Access.
        @export(implementation) public var canPost: GraphField<Swift.Bool> { .init("can_post") }
        /// Category of the Page, such as Product/Service or Computers/Technology. Readable with Page Public
        /// Content Access, or with Page Public Metadata Access.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var category: GraphField<Swift.String> { .init("category") }
        /// Sub-categories of the Page, without the parent category.
        @export(implementation) public var categoryList: GraphField<[PageCategory]> { .init("category_list") }
        /// How many checkins the place of the Page has
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var checkins: GraphField<Swift.Int> { .init("checkins") }
        /// Overview of the company. For Companies. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var companyOverview: GraphField<Swift.String> { .init("company_overview") }
        /// Instagram account that the page settings connect
        @export(implementation) public var connectedInstagramAccount: GraphField<IGUser> { .init("connected_instagram_account") }
        /// Mailing or contact address of the page, blank if it equals the physical address
        @export(implementation) public var contactAddress: GraphField<MailingAddress> { .init("contact_address") }
        /// Insight metrics on how copyright attribution performs, such as the incremental followers that it
        /// brings
        @export(implementation) public var copyrightAttributionInsights: GraphField<CopyrightAttributionInsights> { .init("copyright_attribution_insights") }
        /// Instagram usernames that copyright match systems do not report
        @export(implementation) public var copyrightWhitelistedIGPartners: GraphField<[Swift.String]> { .init("copyright_whitelisted_ig_partners") }
        /// How many people are sent to this Page, if it belongs to a Global Pages hierarchy. Readable with Page
        /// Public Content Access, or with Page Public Metadata Access.
        @export(implementation) public var countryPageLikes: GraphField<Swift.Int> { .init("country_page_likes") }
        /// Cover photo of the page and its details
        @export(implementation) public var cover: GraphField<CoverPhoto> { .init("cover") }
        /// Culinary team of the business. For Restaurants or Nightlife. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var culinaryTeam: GraphField<Swift.String> { .init("culinary_team") }
        /// Where the Page is now; for the location of a child Page, use the `/{page-id}/locations` endpoint.
        /// Readable with Page Public Content Access, or with Page Public Metadata Access.
        @export(implementation) public var currentLocation: GraphField<Swift.String> { .init("current_location") }
        /// URLs of the Page's delivery and pickup options.
        @export(implementation) public var deliveryAndPickupOptionInfo: GraphField<[Swift.String]> { .init("delivery_and_pickup_option_info") }
        /// Text that describes the Page; the Additional Information setting of Edit Page Info. Readable with
        /// Page Public Content Access, or with Page Public Metadata Access.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Text that describes the Page, as raw HTML. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var descriptionHTML: GraphField<Swift.String> { .init("description_html") }
        /// How the business operates differently while `temporary_status` is `differently_open`:
        /// ONLINE_SERVICES, DELIVERY, PICKUP and OTHER, each `true` or `false`, as in `{"DELIVERY":"false",
        /// "PICKUP":"true"}`
        @export(implementation) public var differentlyOpenOfferings: GraphField<[Page.DifferentlyOpenOfferings]> { .init("differently_open_offerings") }
        /// Who directed the film. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var directedBy: GraphField<Swift.String> { .init("directed_by") }
        /// Subtext of the Page in view. Readable with Page Public Content Access, or with Page Public Metadata
        /// Access.
        @export(implementation) public var displaySubtext: GraphField<Swift.String> { .init("display_subtext") }
        /// Estimate that users see of how fast the Page answers messages. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var displayedMessageResponseTime: GraphField<Swift.String> { .init("displayed_message_response_time") }
        /// Whether the viewer's page permissions allow to link Instagram
        @export(implementation) public var doesViewerHavePagePermissionLinkIG: GraphField<Swift.Bool> { .init("does_viewer_have_page_permission_link_ig") }
        /// Email addresses in the About section. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var emails: GraphField<[Swift.String]> { .init("emails") }
        /// Social sentence and like count of the Page, the same that the like button uses
        @export(implementation) public var engagement: GraphField<Engagement> { .init("engagement") }
        /// How many users like the Page; across the whole brand for Global Pages, and `followers_count` for New
        /// Page Experience Pages. Readable with Page Public Content Access, or with Page Public Metadata
        /// Access.
        @export(implementation) public var fanCount: GraphField<Swift.Int> { .init("fan_count") }
        /// Video that the Page features
        @export(implementation) public var featuredVideo: GraphField<Video> { .init("featured_video") }
        /// What the vehicle features. For Vehicles. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var features: GraphField<Swift.String> { .init("features") }
        /// How many followers the page has
        @export(implementation) public var followersCount: GraphField<Swift.Int> { .init("followers_count") }
        /// Food styles of the restaurant. For Restaurants
        @export(implementation) public var foodStyles: GraphField<[Swift.String]> { .init("food_styles") }
        /// Founding date of the company, on Pages of the Company category. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var founded: GraphField<Swift.String> { .init("founded") }
        /// General information from the Page. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var generalInfo: GraphField<Swift.String> { .init("general_info") }
        /// Who manages the business in general. For Restaurants or Nightlife. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var generalManager: GraphField<Swift.String> { .init("general_manager") }
        /// Genre of the film. For Films. Readable with Page Public Content Access, or with Page Public Metadata
        /// Access.
        @export(implementation) public var genre: GraphField<Swift.String> { .init("genre") }
        /// Name of the Page, plus country codes for Global Pages. Shown to the Page admin only. Readable with
        /// Page Public Content Access, or with Page Public Metadata Access.
        @export(implementation) public var globalBrandPageName: GraphField<Swift.String> { .init("global_brand_page_name") }
        /// Global Root ID of the brand
        @export(implementation) public var globalBrandRootID: GraphField<Swift.String> { .init("global_brand_root_id") }
        /// Whether a Page tab has the app that asks. Readable with Page Public Content Access.
        @export(implementation) public var hasAddedApp: GraphField<Swift.Bool> { .init("has_added_app") }
        /// Whether a user, an app or both have the permissions to download leads
        @export(implementation) public var hasLeadAccess: GraphField<HasLeadAccess> { .init("has_lead_access") }
        /// Whether the page has moved to the new page experience
        @export(implementation) public var hasTransitionedToNewPageExperience: GraphField<Swift.Bool> { .init("has_transitioned_to_new_page_experience") }
        /// Whether the page's WhatsApp number is a business number. Readable with Page Public Content Access,
        /// or with Page Public Metadata Access.
        @export(implementation) public var hasWhatsAppBusinessNumber: GraphField<Swift.Bool> { .init("has_whatsapp_business_number") }
        /// Whether the page's WhatsApp number is a number on WhatsApp. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var hasWhatsAppNumber: GraphField<Swift.Bool> { .init("has_whatsapp_number") }
        /// Where the band comes from. For Bands
        @export(implementation) public var hometown: GraphField<Swift.String> { .init("hometown") }
        /// Opening hours by day, up to two ranges each, under keys of the form `{day}_{number}_{status}`:
        /// `{day}` is its first 3 letters, `{number}` is 1 or 2, `{status}` is `open` or `close`, as in
        /// `"mon_1_open": "09:00"`. A whole day is `00:00` to `24:00`; if always open, use `is_always_open`
        /// instead. A range past midnight has to close before 6:00am.
        @export(implementation) public var hours: GraphField<[Swift.String: Swift.String]> { .init("hours") }
        /// Legal information on who publishes the Page. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var impressum: GraphField<Swift.String> { .init("impressum") }
        /// What influences the band. For Bands. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var influences: GraphField<Swift.String> { .init("influences") }
        /// Instagram account that the business conversion on Instagram linked to the page
        @export(implementation) public var instagramBusinessAccount: GraphField<IGUser> { .init("instagram_business_account") }
        /// Whether the location is open around the clock. Readable with Page Public Content Access, or with
        /// Page Public Metadata Access.
        @export(implementation) public var isAlwaysOpen: GraphField<Swift.Bool> { .init("is_always_open") }
        /// Whether the location belongs to a chain. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var isChain: GraphField<Swift.Bool> { .init("is_chain") }
        /// Whether this is a community Page. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var isCommunityPage: GraphField<Swift.Bool> { .init("is_community_page") }
        /// Whether the page may use the branded content tool
        @export(implementation) public var isEligibleForBrandedContent: GraphField<Swift.Bool> { .init("is_eligible_for_branded_content") }
        /// Whether the button to connect Instagram can be turned off for those who are not page admins (am web)
        @export(implementation) public var isEligibleForDisableConnectIGBtnForNonPageAdminAmWeb: GraphField<Swift.Bool> { .init("is_eligible_for_disable_connect_ig_btn_for_non_page_admin_am_web") }
        /// True if the page is a bot of the Messenger Platform whose Get Started button is on
        @export(implementation) public var isMessengerBotGetStartedEnabled: GraphField<Swift.Bool> { .init("is_messenger_bot_get_started_enabled") }
        /// True if the page is a bot of the Messenger Platform. Readable with Page Public Content Access, or
        /// with Page Public Metadata Access.
        @export(implementation) public var isMessengerPlatformBot: GraphField<Swift.Bool> { .init("is_messenger_platform_bot") }
        /// Whether the Page has an owner. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var isOwned: GraphField<Swift.Bool> { .init("is_owned") }
        /// Whether the business of the Page has closed for good. Readable with Page Public Content Access, or
        /// with Page Public Metadata Access.
        @export(implementation) public var isPermanentlyClosed: GraphField<Swift.Bool> { .init("is_permanently_closed") }
        /// Whether the Page is published, so that others than admins see it
        @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
        /// Whether nobody has claimed the Page
        @export(implementation) public var isUnclaimed: GraphField<Swift.Bool> { .init("is_unclaimed") }
        /// Deprecated, use "verification_status". Whether Facebook verified the Page manually as having an
        /// authentic identity, which is open to Pages with many followers. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @available(*, deprecated, message: "Deprecated, use \"verification_status\".")
        @export(implementation) public var isVerified: GraphField<Swift.Bool> { .init("is_verified") }
        /// Whether the app is subscribed to this page for real time updates
        @export(implementation) public var isWebhooksSubscribed: GraphField<Swift.Bool> { .init("is_webhooks_subscribed") }
        /// Deprecated. Always null
        @available(*, deprecated, message: "Deprecated. Always null")
        @export(implementation) public var keywords: GraphField<JSONValue> { .init("keywords") }
        /// When the TOS of LeadGen Ads was accepted for the page
        @export(implementation) public var leadgenTosAcceptanceTime: GraphField<Foundation.Date> { .init("leadgen_tos_acceptance_time") }
        /// Whether a user accepted the TOS of LeadGen Ads for the Page
        @export(implementation) public var leadgenTosAccepted: GraphField<Swift.Bool> { .init("leadgen_tos_accepted") }
        /// User who accepted the TOS of LeadGen Ads for the page
        @export(implementation) public var leadgenTosAcceptingUser: GraphField<User> { .init("leadgen_tos_accepting_user") }
        /// Facebook URL of the Page
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// Location of the place. For all Places
        @export(implementation) public var location: GraphField<Location> { .init("location") }
        /// Who belongs to the org, on Pages for Team Orgs. Readable with Page Public Content Access.
        @export(implementation) public var members: GraphField<Swift.String> { .init("members") }
        /// Merchant ID of the Page for the instant workflow. Readable with Page Public Content Access, or with
        /// Page Public Metadata Access.
        @export(implementation) public var merchantID: GraphField<Swift.String> { .init("merchant_id") }
        /// Review of the Page under FB commerce policies, which decides whether it may use component flow
        @export(implementation) public var merchantReviewStatus: GraphField<PageMerchantReviewStatus> { .init("merchant_review_status") }
        /// Status of the messaging features
        @export(implementation) public var messagingFeatureStatus: GraphField<MessagingFeatureStatus> { .init("messaging_feature_status") }
        /// Ice breakers that the page has by default
        @export(implementation) public var messengerAdsDefaultIcebreakers: GraphField<[Swift.String]> { .init("messenger_ads_default_icebreakers") }
        /// Quick replies that the page has by default
        @export(implementation) public var messengerAdsDefaultQuickReplies: GraphField<[Swift.String]> { .init("messenger_ads_default_quick_replies") }
        /// Type of this page, which decides on the quick replies made for it; among the values are `UNKNOWN`,
        /// `PAGE_SHOP` and `RETAIL`.
        @export(implementation) public var messengerAdsQuickRepliesType: GraphField<PageMessengerAdsQuickRepliesType> { .init("messenger_ads_quick_replies_type") }
        /// Mission of the company. For Companies
        @export(implementation) public var mission: GraphField<Swift.String> { .init("mission") }
        /// MPG that the vehicle makes. For Vehicles. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var mpg: GraphField<Swift.String> { .init("mpg") }
        /// Name of the Page
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Name of the Page plus its location, global brand descriptor or both. Shown to a page admin only;
        /// everybody else gets that of `name`.
        @export(implementation) public var nameWithLocationDescriptor: GraphField<Swift.String> { .init("name_with_location_descriptor") }
        /// TV network that airs the show. For TV Shows. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var network: GraphField<Swift.String> { .init("network") }
        /// How many people came to like the Page after the last login. Shown to a Page admin only. Readable
        /// with Page Public Content Access, or with Page Public Metadata Access.
        @export(implementation) public var newLikeCount: GraphField<Swift.Int> { .init("new_like_count") }
        /// Whether offers are possible. Shown to page admins only.
        @export(implementation) public var offerEligible: GraphField<Swift.Bool> { .init("offer_eligible") }
        /// Rating of the page by users, 1 to 5. It is normalized, thus not always a strict average; absent if
        /// there are few ratings or none.
        @export(implementation) public var overallStarRating: GraphField<Swift.Double> { .init("overall_star_rating") }
        /// As its name says
        @export(implementation) public var pageToken: GraphField<Swift.String> { .init("page_token") }
        /// Parent of this Page. In a Global Root Structure that is the Global Root Parent Page, given
        /// permission to the Global Root, or else the Market Page of your region.
        @export(implementation) public var parentPage: GraphField<Page> { .init("parent_page") }
        /// Where to park. For Businesses and Places
        @export(implementation) public var parking: GraphField<PageParking> { .init("parking") }
        /// How the business takes payment. For Restaurants or Nightlife
        @export(implementation) public var paymentOptions: GraphField<PagePaymentOptions> { .init("payment_options") }
        /// Personal details, on Pages for People. Readable with Page Public Content Access.
        @export(implementation) public var personalInfo: GraphField<Swift.String> { .init("personal_info") }
        /// Personal interests, on Pages for People. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var personalInterests: GraphField<Swift.String> { .init("personal_interests") }
        /// Safety information of the pharmacy. For Pharmaceutical companies. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var pharmaSafetyInfo: GraphField<Swift.String> { .init("pharma_safety_info") }
        /// Phone number that the Page gives. Readable with Page Public Content Access.
        @export(implementation) public var phone: GraphField<Swift.String> { .init("phone") }
        /// Ways to pick up at the Page's store; among the values are `CURBSIDE`, `IN_STORE` and `OTHER`.
        @export(implementation) public var pickupOptions: GraphField<[PagePickupOption]> { .init("pickup_options") }
        /// Category of a place: `CITY`, `STATE_PROVINCE`, `COUNTRY`, `RESIDENCE`, `PLACE`, `GEO_ENTITY`,
        /// `EVENT` or else `TEXT`.
        @export(implementation) public var placeType: GraphField<PagePlaceType> { .init("place_type") }
        /// Outline of the film's plot. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var plotOutline: GraphField<Swift.String> { .init("plot_outline") }
        /// Tags of the audience preferred for ads of the Page
        @export(implementation) public var preferredAudience: GraphField<Targeting> { .init("preferred_audience") }
        /// Whom the press should contact about the band. For Bands
        @export(implementation) public var pressContact: GraphField<Swift.String> { .init("press_contact") }
        /// Price range of the business, say a restaurant or salon: `$`, `$$`, `$$$`, `$$$$`, `Not Applicable`,
        /// or `null` if none is set. Readable with Page Public Content Access, or with Page Public Metadata
        /// Access.
        @export(implementation) public var priceRange: GraphField<Swift.String> { .init("price_range") }
        /// Privacy URL from the info section
        @export(implementation) public var privacyInfoURL: GraphField<Swift.String> { .init("privacy_info_url") }
        /// Who produced the film. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var producedBy: GraphField<Swift.String> { .init("produced_by") }
        /// What the company makes. For Companies
        @export(implementation) public var products: GraphField<Swift.String> { .init("products") }
        /// Whether posts can be boosted. Shown to page admins only.
        @export(implementation) public var promotionEligible: GraphField<Swift.Bool> { .init("promotion_eligible") }
        /// Why posts cannot be boosted. Shown to page admins only.
        @export(implementation) public var promotionIneligibleReason: GraphField<Swift.String> { .init("promotion_ineligible_reason") }
        /// Public transit that leads to the business. For Restaurants or Nightlife. Readable with Page Public
        /// Content Access, or with Page Public Metadata Access.
        @export(implementation) public var publicTransit: GraphField<Swift.String> { .init("public_transit") }
        /// How many ratings the Page has, of those that anyone may see. Readable with Page Public Content
        /// Access, or with Page Public Metadata Access.
        @export(implementation) public var ratingCount: GraphField<Swift.Int> { .init("rating_count") }
        /// Page-scoped Messenger ID of a user with the page, obtained through account_linking_token
        @export(implementation) public var recipient: GraphField<Swift.String> { .init("recipient") }
        /// Label that records the band. For Bands. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var recordLabel: GraphField<Swift.String> { .init("record_label") }
        /// When the film comes out. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var releaseDate: GraphField<Swift.String> { .init("release_date") }
        /// Services of the restaurant. For Restaurants
        @export(implementation) public var restaurantServices: GraphField<PageRestaurantServices> { .init("restaurant_services") }
        /// Specialties of the restaurant. For Restaurants
        @export(implementation) public var restaurantSpecialties: GraphField<PageRestaurantSpecialties> { .init("restaurant_specialties") }
        /// When the TV show airs. For TV Shows. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var schedule: GraphField<Swift.String> { .init("schedule") }
        /// Who wrote the screenplay of the film. For Films. Readable with Page Public Content Access, or with
        /// Page Public Metadata Access.
        @export(implementation) public var screenplayBy: GraphField<Swift.String> { .init("screenplay_by") }
        /// Season of the TV show. For TV Shows. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var season: GraphField<Swift.String> { .init("season") }
        /// Address of the Page on one simple line, where it has one. Readable with Page Public Content Access,
        /// or with Page Public Metadata Access.
        @export(implementation) public var singleLineAddress: GraphField<Swift.String> { .init("single_line_address") }
        /// Who stars in the film. For Films. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var starring: GraphField<Swift.String> { .init("starring") }
        /// When whatever the Page represents was started
        @export(implementation) public var startInfo: GraphField<PageStartInfo> { .init("start_info") }
        /// Store code that only this location Page has. Readable with Page Public Content Access, or with Page
        /// Public Metadata Access.
        @export(implementation) public var storeCode: GraphField<Swift.String> { .init("store_code") }
        /// Descriptor of the store location, on a location Page
        @export(implementation) public var storeLocationDescriptor: GraphField<Swift.String> { .init("store_location_descriptor") }
        /// Store number that only this location Page has
        @export(implementation) public var storeNumber: GraphField<Swift.Int> { .init("store_number") }
        /// Studio that produced the film. For Films
        @export(implementation) public var studio: GraphField<Swift.String> { .init("studio") }
        /// Whether Live Videos of the user can have a Donate Button.
        @export(implementation) public var supportsDonateButtonInLiveVideo: GraphField<Swift.Bool> { .init("supports_donate_button_in_live_video") }
        /// How many people are talking about the Page
        @export(implementation) public var talkingAboutCount: GraphField<Swift.Int> { .init("talking_about_count") }
        /// How the business of the Page operates differently than usual: `differently_open` (detailed by
        /// `differently_open_offerings`), `temporarily_closed`, `operating_as_usual` or `no_data`.
        @export(implementation) public var temporaryStatus: GraphField<PageTemporaryStatus> { .init("temporary_status") }
        /// How many messages of the Page are unread. Shown to page admins only.
        @export(implementation) public var unreadMessageCount: GraphField<Swift.Int> { .init("unread_message_count") }
        /// How many notifications are unread. Shown to page admins only.
        @export(implementation) public var unreadNotifCount: GraphField<Swift.Int> { .init("unread_notif_count") }
        /// How many messages of the Page are unseen. Shown to page admins only.
        @export(implementation) public var unseenMessageCount: GraphField<Swift.Int> { .init("unseen_message_count") }
        /// Alias of the Page: 'platform' for www.facebook.com/platform
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var username: GraphField<Swift.String> { .init("username") }
        /// Verification of the Page: `blue_verified` or `gray_verified` if Facebook confirmed it as the
        /// authentic presence of its public figure, celebrity or global brand, or else `not_verified`. Readable
        /// with Page Public Metadata Access.
        @export(implementation) public var verificationStatus: GraphField<Swift.String> { .init("verification_status") }
        /// Details of VoIP
        @export(implementation) public var voipInfo: GraphField<VOIPInfo> { .init("voip_info") }
        /// Website of the Page, as a URL. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var website: GraphField<Swift.String> { .init("website") }
        /// How many visits the location of the Page had; off if the Page setting to show map, check-ins and
        /// star ratings is (Page Settings > Page Info > Address). Readable with Page Public Content Access, or
        /// with Page Public Metadata Access.
        @export(implementation) public var wereHereCount: GraphField<Swift.Int> { .init("were_here_count") }
        /// WhatsApp number of the Page. Readable with Page Public Content Access, or with Page Public Metadata
        /// Access.
        @export(implementation) public var whatsAppNumber: GraphField<Swift.String> { .init("whatsapp_number") }
        /// Who wrote the TV show. For TV Shows. Readable with Page Public Content Access, or with Page Public
        /// Metadata Access.
        @export(implementation) public var writtenBy: GraphField<Swift.String> { .init("written_by") }
        /// Page tasks that the User may perform.
        ///
        /// Comes without being asked for.
        @export(implementation) public var tasks: GraphField<[UserAccountsTask]> { .init("tasks") }
        /// Tasks that can be given out for this object
        @export(implementation) public var permittedTasks: GraphField<[Swift.String]> { .init("permitted_tasks") }
        /// When the like was given to the page
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// A/B tests of the Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/ab_tests/)
        @export(implementation) public var abTests: GraphField<GraphConnection<JSONValue>> { .init("ab_tests") }
        /// Ad posts of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/ads_posts/)
        @export(implementation) public var adsPosts: GraphField<GraphConnection<PagePost>> { .init("ads_posts") }
        /// Businesses with agency permissions on this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/agencies/)
        @export(implementation) public var agencies: GraphField<GraphConnection<Business>> { .init("agencies") }
        /// Photo albums of this Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/albums/)
        @export(implementation) public var albums: GraphField<GraphConnection<Album>> { .init("albums") }
        /// Page to which a container belongs
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/ar_experience/)
        @export(implementation) public var arExperience: GraphField<GraphConnection<JSONValue>> { .init("ar_experience") }
        /// Users who are assigned to the Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/assigned_users/)
        @export(implementation) public var assignedUsers: GraphField<GraphConnection<AssignedUser>> { .init("assigned_users") }
        /// Music copyrights that the page owns, through alacorn
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/audio_media_copyrights/)
        @export(implementation) public var audioMediaCopyrights: GraphField<GraphConnection<AudioCopyright>> { .init("audio_media_copyrights") }
        /// Who is blocked from this Page: Users or Pages
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/blocked/)
        @export(implementation) public var blocked: GraphField<GraphConnection<Profile>> { .init("blocked") }
        /// Business projects of the Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/businessprojects/)
        @export(implementation) public var businessprojects: GraphField<GraphConnection<JSONValue>> { .init("businessprojects") }
        /// Call-to-action that this Page created. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/call_to_actions/)
        @export(implementation) public var callToActions: GraphField<GraphConnection<PageCallToAction>> { .init("call_to_actions") }
        /// Canvas elements of this page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/canvas_elements/)
        @export(implementation) public var canvasElements: GraphField<GraphConnection<CanvasBodyElement>> { .init("canvas_elements") }
        /// Canvas documents of this page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/canvases/)
        @export(implementation) public var canvases: GraphField<GraphConnection<FacebookCanvas>> { .init("canvases") }
        /// Customization of the Chat Plugin of the Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/chat_plugin/)
        @export(implementation) public var chatPlugin: GraphField<ChatPlugin> { .init("chat_plugin") }
        /// Commerce orders of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/commerce_orders/)
        @export(implementation) public var commerceOrders: GraphField<GraphConnection<CommerceOrder>> { .init("commerce_orders") }
        /// Conversations of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/conversations/)
        @export(implementation) public var conversations: GraphField<GraphConnection<UnifiedThread>> { .init("conversations") }
        /// Pages that may crosspost
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/crosspost_whitelisted_pages/)
        @export(implementation) public var crosspostWhitelistedPages: GraphField<GraphConnection<Page>> { .init("crosspost_whitelisted_pages") }
        /// Labels that a Page has put on this user.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/custom_labels/)
        @export(implementation) public var customLabels: GraphField<GraphConnection<PageUserMessageThreadLabel>> { .init("custom_labels") }
        /// Custom user settings of a page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/custom_user_settings/)
        @export(implementation) public var customUserSettings: GraphField<GraphConnection<JSONValue>> { .init("custom_user_settings") }
        /// Fantasy Games that this page sponsors
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/fantasy_games/)
        @export(implementation) public var fantasyGames: GraphField<GraphConnection<FantasyGame>> { .init("fantasy_games") }
        /// Feed of this Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/feed/)
        @export(implementation) public var feed: GraphField<GraphConnection<PagePost>> { .init("feed") }
        /// Children of a Global Pages root Page; the default Page has them as well as the root Page. Readable
        /// with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/global_brand_children/)
        @export(implementation) public var globalBrandChildren: GraphField<GraphConnection<Page>> { .init("global_brand_children") }
        /// Groups of the Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/groups/)
        @export(implementation) public var groups: GraphField<GraphConnection<FacebookGroup>> { .init("groups") }
        /// Image copyrights of this page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/image_copyrights/)
        @export(implementation) public var imageCopyrights: GraphField<GraphConnection<ImageCopyright>> { .init("image_copyrights") }
        /// Insights of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/insights/)
        @export(implementation) public var insights: GraphField<GraphConnection<InsightsResult>> { .init("insights") }
        /// Instagram accounts linked to this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/instagram_accounts/)
        @export(implementation) public var instagramAccounts: GraphField<GraphConnection<IGUser>> { .init("instagram_accounts") }
        /// Lead generation forms that were created for the page.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/leadgen_forms/)
        @export(implementation) public var leadgenForms: GraphField<GraphConnection<LeadgenForm>> { .init("leadgen_forms") }
        /// Pages that this Page likes; `followers_count` for New Page Experience Pages. Readable with Page
        /// Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/likes/)
        @export(implementation) public var likes: GraphField<GraphConnection<Page>> { .init("likes") }
        /// Live videos of this Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/live_videos/)
        @export(implementation) public var liveVideos: GraphField<GraphConnection<LiveVideo>> { .init("live_videos") }
        /// The location Pages below this Page, its children. Where a child Page is, the `/{page-id}/locations`
        /// endpoint manages. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/locations/)
        @export(implementation) public var locations: GraphField<GraphConnection<Page>> { .init("locations") }
        /// Media fingerprints of this page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/media_fingerprints/)
        @export(implementation) public var mediaFingerprints: GraphField<GraphConnection<MediaFingerprint>> { .init("media_fingerprints") }
        /// Features that a review granted to the page, with their status, as the page settings show them
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/messaging_feature_review/)
        @export(implementation) public var messagingFeatureReview: GraphField<GraphConnection<JSONValue>> { .init("messaging_feature_review") }
        /// Messenger lead forms of the Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/messenger_lead_forms/)
        @export(implementation) public var messengerLeadForms: GraphField<GraphConnection<JSONValue>> { .init("messenger_lead_forms") }
        /// As its name says
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/messenger_profile/)
        @export(implementation) public var messengerProfile: GraphField<GraphConnection<JSONValue>> { .init("messenger_profile") }
        /// Page Backed Instagram Account of this Page, an InstagramUser.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/page_backed_instagram_accounts/)
        @export(implementation) public var pageBackedInstagramAccounts: GraphField<GraphConnection<IGUser>> { .init("page_backed_instagram_accounts") }
        /// Personas of the Page's Messenger Platform Bot
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/personas/)
        @export(implementation) public var personas: GraphField<GraphConnection<Persona>> { .init("personas") }
        /// Photos of this Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/photos/)
        @export(implementation) public var photos: GraphField<GraphConnection<Photo>> { .init("photos") }
        /// Profile picture of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/picture/)
        @export(implementation) public var picture: GraphField<GraphConnection<ProfilePictureSource>> { .init("picture") }
        /// Posts of the Page itself, taken from the `/feed` edge. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/feed/)
        @export(implementation) public var posts: GraphField<GraphConnection<PagePost>> { .init("posts") }
        /// Product catalogs that this page owns
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/product_catalogs/)
        @export(implementation) public var productCatalogs: GraphField<GraphConnection<ProductCatalog>> { .init("product_catalogs") }
        /// Everything that this page has published as posts
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/published_posts/)
        @export(implementation) public var publishedPosts: GraphField<GraphConnection<PagePost>> { .init("published_posts") }
        /// Open Graph ratings of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/ratings/)
        @export(implementation) public var ratings: GraphField<GraphConnection<Recommendation>> { .init("ratings") }
        /// Admins of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/roles/)
        @export(implementation) public var roles: GraphField<GraphConnection<User>> { .init("roles") }
        /// Posts that the page has scheduled for a later date
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/scheduled_posts/)
        @export(implementation) public var scheduledPosts: GraphField<GraphConnection<PagePost>> { .init("scheduled_posts") }
        /// Secondary Receivers of the page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/secondary_receivers/)
        @export(implementation) public var secondaryReceivers: GraphField<GraphConnection<Application>> { .init("secondary_receivers") }
        /// Settings that this page can control
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/settings/)
        @export(implementation) public var settings: GraphField<GraphConnection<PageSettings>> { .init("settings") }
        /// How far the shop is set up
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/shop_setup_status/)
        @export(implementation) public var shopSetupStatus: GraphField<GraphConnection<CommerceMerchantSettingsSetupStatus>> { .init("shop_setup_status") }
        /// Apps subscribed to this Page for real time updates; only the current app is told of
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/subscribed_apps/)
        @export(implementation) public var subscribedApps: GraphField<GraphConnection<Application>> { .init("subscribed_apps") }
        /// Tabs of this Page, with the apps in them. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/tabs/)
        @export(implementation) public var tabs: GraphField<GraphConnection<FacebookTab>> { .init("tabs") }
        /// Photos, Videos and Posts that tag the Page, taken from `/feeds`. Readable with Page Public Content
        /// Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/tagged/)
        @export(implementation) public var tagged: GraphField<GraphConnection<PagePost>> { .init("tagged") }
        /// App that owns a thread under the Handover Protocol
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/thread_owner/)
        @export(implementation) public var threadOwner: GraphField<GraphConnection<JSONValue>> { .init("thread_owner") }
        /// Deprecated. See conversations instead
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/thread/)
        @export(implementation) public var threads: GraphField<GraphConnection<UnifiedThread>> { .init("threads") }
        /// Video copyright rules of this page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/video_copyright_rules/)
        @export(implementation) public var videoCopyrightRules: GraphField<GraphConnection<VideoCopyrightRule>> { .init("video_copyright_rules") }
        /// Video Playlists of this Page
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/video_lists/)
        @export(implementation) public var videoLists: GraphField<GraphConnection<VideoList>> { .init("video_lists") }
        /// Videos of this Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/videos/)
        @export(implementation) public var videos: GraphField<GraphConnection<Video>> { .init("videos") }
        /// Public Posts that visitors published on the Page. Readable with Page Public Content Access.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/visitor_posts/)
        @export(implementation) public var visitorPosts: GraphField<GraphConnection<PagePost>> { .init("visitor_posts") }
    }

    /// What `differently_open_offerings` holds.
    public struct DifferentlyOpenOfferings: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `DifferentlyOpenOfferings`.
        public struct Fields: GraphFields {
            public init() {}
            /// `key`.
            @export(implementation) public var key: GraphField<PageDifferentlyOpenOffering> { .init("key") }
            /// `value`.
            @export(implementation) public var value: GraphField<Swift.Bool> { .init("value") }
        }
    }
}
