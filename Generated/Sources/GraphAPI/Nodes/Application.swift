// Made from what the reference says of `application` by graphgen; edits to this file are lost.

public import Foundation

/// A Facebook app and what is known of it.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
public struct Application: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Application`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the app
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Auto Advanced Matching rules in FB SDKs
        @export(implementation) public var aamRules: GraphField<Swift.String> { .init("aam_rules") }
        /// How many Ad Spaces each platform of Audience Network may have at most
        @export(implementation) public var anAdSpaceLimit: GraphField<Swift.Int> { .init("an_ad_space_limit") }
        /// Platforms of the app in Audience Network. Not enforced; if present, it serves to show users what
        /// concerns their platform in the app and its placements
        @export(implementation) public var anPlatforms: GraphField<[ApplicationAnPlatform]> { .init("an_platforms") }
        /// Domains and subdomains that the app may use
        @export(implementation) public var appDomains: GraphField<[Swift.String]> { .init("app_domains") }
        /// Config of the app events
        @export(implementation) public var appEventsConfig: GraphField<ApplicationAppEventsConfig> { .init("app_events_config") }
        /// Whether installs of the app can be tracked
        @export(implementation) public var appInstallTracked: GraphField<Swift.Bool> { .init("app_install_tracked") }
        /// Name of the app
        @export(implementation) public var appName: GraphField<Swift.String> { .init("app_name") }
        /// App event bindings of the iOS app
        @export(implementation) public var appSignalsBindingIOS: GraphField<[FacebookBinding]> { .init("app_signals_binding_ios") }
        /// Type of the app
        @export(implementation) public var appType: GraphField<Swift.Int> { .init("app_type") }
        /// URL of a landing page that helps users of an app to start with publishing Open Graph activity
        @export(implementation) public var authDialogDataHelpURL: GraphField<Swift.String> { .init("auth_dialog_data_help_url") }
        /// One line that describes the app in the Login Dialog
        @export(implementation) public var authDialogHeadline: GraphField<Swift.String> { .init("auth_dialog_headline") }
        /// Why the app needs more permissions, as told in the Login Dialog
        @export(implementation) public var authDialogPermsExplanation: GraphField<Swift.String> { .init("auth_dialog_perms_explanation") }
        /// Privacy preselected in the Auth Dialog for Open Graph activities
        @export(implementation) public var authReferralDefaultActivityPrivacy: GraphField<Swift.String> { .init("auth_referral_default_activity_privacy") }
        /// Whether Authenticated Referrals are on
        @export(implementation) public var authReferralEnabled: GraphField<Swift.Int> { .init("auth_referral_enabled") }
        /// Extended permissions that people may choose to grant with Authenticated Referrals on
        @export(implementation) public var authReferralExtendedPerms: GraphField<[Swift.String]> { .init("auth_referral_extended_perms") }
        /// Basic friends permissions that users have to grant with Authenticated Referrals on
        @export(implementation) public var authReferralFriendPerms: GraphField<[Swift.String]> { .init("auth_referral_friend_perms") }
        /// Format of the authentication token that the Login Dialog gives to an app
        @export(implementation) public var authReferralResponseType: GraphField<Swift.String> { .init("auth_referral_response_type") }
        /// Basic user permissions that users have to grant with Authenticated Referrals on
        @export(implementation) public var authReferralUserPerms: GraphField<[Swift.String]> { .init("auth_referral_user_perms") }
        /// Whether the height on Canvas is fluid or can be set
        @export(implementation) public var canvasFluidHeight: GraphField<Swift.Bool> { .init("canvas_fluid_height") }
        /// Whether the width on Canvas is fluid or fixed
        @export(implementation) public var canvasFluidWidth: GraphField<Swift.Int> { .init("canvas_fluid_width") }
        /// Non-secure URL that the app's Canvas content comes from
        @export(implementation) public var canvasURL: GraphField<Swift.String> { .init("canvas_url") }
        /// Category of the app
        ///
        /// Comes without being asked for.
        @export(implementation) public var category: GraphField<Swift.String> { .init("category") }
        /// Config of the client
        @export(implementation) public var clientConfig: GraphField<[Swift.String: JSONValue]> { .init("client_config") }
        /// Company that the app belongs to
        @export(implementation) public var company: GraphField<Swift.String> { .init("company") }
        /// True if Single Sign On on iOS is set up
        @export(implementation) public var configuredIOSSSO: GraphField<Swift.Bool> { .init("configured_ios_sso") }
        /// Email address at which users of the app reach its developers
        @export(implementation) public var contactEmail: GraphField<Swift.String> { .init("contact_email") }
        /// When the app was created, as a timestamp
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// User ID of whoever created the app
        @export(implementation) public var creatorUID: GraphField<Swift.String> { .init("creator_uid") }
        /// How many users the app has per day
        @export(implementation) public var dailyActiveUsers: GraphField<Swift.String> { .init("daily_active_users") }
        /// Rank of the app among others by daily active users
        @export(implementation) public var dailyActiveUsersRank: GraphField<Swift.Int> { .init("daily_active_users_rank") }
        /// URL that gets a ping when someone removes the app
        @export(implementation) public var deauthCallbackURL: GraphField<Swift.String> { .init("deauth_callback_url") }
        /// Platform on which content is to be shared
        @export(implementation) public var defaultShareMode: GraphField<Swift.String> { .init("default_share_mode") }
        /// Text by the developer that describes the app
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// ID of the Audience Network financial entity that corresponds.
        @export(implementation) public var financialID: GraphField<Swift.String> { .init("financial_id") }
        /// Webspace of this app at one of Meta's hosting partners
        @export(implementation) public var hostingURL: GraphField<Swift.String> { .init("hosting_url") }
        /// Icon of the app, as a URL
        @export(implementation) public var iconURL: GraphField<Swift.String> { .init("icon_url") }
        /// Bundle ID of the iOS app that belongs to it
        @export(implementation) public var iOSBundleID: GraphField<[Swift.String]> { .init("ios_bundle_id") }
        /// Whether the native proxy login flow is supported
        @export(implementation) public var iOSSupportsNativeProxyAuthFlow: GraphField<Swift.Bool> { .init("ios_supports_native_proxy_auth_flow") }
        /// Whether the Login Dialog integrated in iOS is supported
        @export(implementation) public var iOSSupportsSystemAuth: GraphField<Swift.Bool> { .init("ios_supports_system_auth") }
        /// ID in the iPad App Store
        @export(implementation) public var iPadAppStoreID: GraphField<Swift.String> { .init("ipad_app_store_id") }
        /// ID in the iPhone App Store
        @export(implementation) public var iPhoneAppStoreID: GraphField<Swift.String> { .init("iphone_app_store_id") }
        /// Latest SDK version of the app
        @export(implementation) public var latestSDKVersion: GraphField<ApplicationSDKInfo> { .init("latest_sdk_version") }
        /// Link to the app on Facebook
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var link: GraphField<Swift.String> { .init("link") }
        /// Token for logging
        @export(implementation) public var loggingToken: GraphField<Swift.String> { .init("logging_token") }
        /// Logo of the app, as a URL
        @export(implementation) public var logoURL: GraphField<Swift.String> { .init("logo_url") }
        /// Which migrations the app has turned on
        @export(implementation) public var migrations: GraphField<[Swift.String: Swift.Bool]> { .init("migrations") }
        /// Mobile URL of the app section in someone's profile
        @export(implementation) public var mobileProfileSectionURL: GraphField<Swift.String> { .init("mobile_profile_section_url") }
        /// URL to which the app sends mobile users
        @export(implementation) public var mobileWebURL: GraphField<Swift.String> { .init("mobile_web_url") }
        /// How many users the app has per month
        @export(implementation) public var monthlyActiveUsers: GraphField<Swift.String> { .init("monthly_active_users") }
        /// Rank of the app among others by monthly active users
        @export(implementation) public var monthlyActiveUsersRank: GraphField<Swift.Int> { .init("monthly_active_users_rank") }
        /// Name of the app
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// What follows `apps.facebook.com/` in the address of the app's canvas page
        ///
        /// Comes without being asked for.
        ///
        /// Core: it stays for at least two years.
        @export(implementation) public var namespace: GraphField<Swift.String> { .init("namespace") }
        /// URLs of the app in mobile stores
        @export(implementation) public var objectStoreURLs: GraphField<ApplicationObjectStoreURLs> { .init("object_store_urls") }
        /// Title of the app in a Page Tab
        @export(implementation) public var pageTabDefaultName: GraphField<Swift.String> { .init("page_tab_default_name") }
        /// Non-secure URL that the app's Page Tab content comes from
        @export(implementation) public var pageTabURL: GraphField<Swift.String> { .init("page_tab_url") }
        /// Photo of the app, as a URL
        @export(implementation) public var photoURL: GraphField<Swift.String> { .init("photo_url") }
        /// Privacy Policy of the app, as a URL
        @export(implementation) public var privacyPolicyURL: GraphField<Swift.String> { .init("privacy_policy_url") }
        /// URL of the app section in a user's profile on the desktop site
        @export(implementation) public var profileSectionURL: GraphField<Swift.String> { .init("profile_section_url") }
        /// Monetization property that owns the app
        @export(implementation) public var propertyID: GraphField<Swift.String> { .init("property_id") }
        /// Protected mode rules
        @export(implementation) public var protectedModeRules: GraphField<ApplicationProtectedModeRules> { .init("protected_mode_rules") }
        /// Hashed devices in real time mode
        @export(implementation) public var realTimeModeDevices: GraphField<[Swift.String]> { .init("real_time_mode_devices") }
        /// Demographic limits on who may use the app
        @export(implementation) public var restrictions: GraphField<ApplicationRestrictionInfo> { .init("restrictions") }
        /// Params that filter restrictive data out
        @export(implementation) public var restrictiveDataFilterParams: GraphField<Swift.String> { .init("restrictive_data_filter_params") }
        /// Secure URL that the app's Canvas content comes from
        @export(implementation) public var secureCanvasURL: GraphField<Swift.String> { .init("secure_canvas_url") }
        /// Secure URL that the app's Page Tab content comes from
        @export(implementation) public var securePageTabURL: GraphField<Swift.String> { .init("secure_page_tab_url") }
        /// IP addresses, separated by commas, from which alone the app may send requests
        @export(implementation) public var serverIPWhitelist: GraphField<Swift.String> { .init("server_ip_whitelist") }
        /// Whether the Ticker or Feed shows stories about using the app
        @export(implementation) public var socialDiscovery: GraphField<Swift.Int> { .init("social_discovery") }
        /// Subcategory in which the app is found
        @export(implementation) public var subcategory: GraphField<Swift.String> { .init("subcategory") }
        /// How suggested events are set
        @export(implementation) public var suggestedEventsSetting: GraphField<Swift.String> { .init("suggested_events_setting") }
        /// All platforms that the app supports
        @export(implementation) public var supportedPlatforms: GraphField<[ApplicationSupportedPlatform]> { .init("supported_platforms") }
        /// URL of the Terms of Service that the Login Dialog shows
        @export(implementation) public var termsOfServiceURL: GraphField<Swift.String> { .init("terms_of_service_url") }
        /// Suffix of the URL scheme
        @export(implementation) public var urlSchemeSuffix: GraphField<Swift.String> { .init("url_scheme_suffix") }
        /// Main email address at which users of the app get support
        @export(implementation) public var userSupportEmail: GraphField<Swift.String> { .init("user_support_email") }
        /// Support URL of the app, as shown in the footer on Canvas
        @export(implementation) public var userSupportURL: GraphField<Swift.String> { .init("user_support_url") }
        /// URL of a website integrated with the app
        @export(implementation) public var websiteURL: GraphField<Swift.String> { .init("website_url") }
        /// How many users the app has per week
        @export(implementation) public var weeklyActiveUsers: GraphField<Swift.String> { .init("weekly_active_users") }
        /// Test users of an app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/accounts/)
        @export(implementation) public var accounts: GraphField<GraphConnection<TestAccount>> { .init("accounts") }
        /// Placement groups of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/ad_placement_groups/)
        @export(implementation) public var adPlacementGroups: GraphField<GraphConnection<AdPlacementGroup>> { .init("ad_placement_groups") }
        /// Insights data of this publisher, as queried
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/adnetworkanalytics_results/)
        @export(implementation) public var adnetworkanalyticsResults: GraphField<GraphConnection<AdNetworkAnalyticsAsyncQueryResult>> { .init("adnetworkanalytics_results") }
        /// AEM attribution of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_attribution/)
        @export(implementation) public var aemAttribution: GraphField<GraphConnection<AEMAttribution>> { .init("aem_attribution") }
        /// Conversion configs of the app for aggregated event measurement
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_conversion_configs/)
        @export(implementation) public var aemConversionConfigs: GraphField<GraphConnection<AEMConversionConfig>> { .init("aem_conversion_configs") }
        /// AEM conversion filter of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_conversion_filter/)
        @export(implementation) public var aemConversionFilter: GraphField<GraphConnection<AEMConversionFilter>> { .init("aem_conversion_filter") }
        /// Agencies of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/agencies/)
        @export(implementation) public var agencies: GraphField<GraphConnection<Business>> { .init("agencies") }
        /// Types of App Events of an app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/app_event_types/)
        @export(implementation) public var appEventTypes: GraphField<GraphConnection<ApplicationAppEventTypes>> { .init("app_event_types") }
        /// Groups in which the app is installed
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/app_installed_groups/)
        @export(implementation) public var appInstalledGroups: GraphField<GraphConnection<FacebookGroup>> { .init("app_installed_groups") }
        /// CanvasAppAsset objects of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/appassets/)
        @export(implementation) public var appassets: GraphField<GraphConnection<CanvasAppAsset>> { .init("appassets") }
        /// Device selection of the app for automatic button detection
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/button_auto_detection_device_selection/)
        @export(implementation) public var buttonAutoDetectionDeviceSelection: GraphField<GraphConnection<ButtonAutoDetectionDeviceSelection>> { .init("button_auto_detection_device_selection") }
        /// Cloudbridge settings of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/cloudbridge_settings/)
        @export(implementation) public var cloudbridgeSettings: GraphField<GraphConnection<CloudbridgeSetting>> { .init("cloudbridge_settings") }
        /// Runs Dynamic Ads checks; their results come back.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/da_checks/)
        @export(implementation) public var daChecks: GraphField<GraphConnection<DaCheck>> { .init("da_checks") }
        /// Events that were created on your page for your app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/events/)
        @export(implementation) public var events: GraphField<GraphConnection<Event>> { .init("events") }
        /// iOS SKAdNetwork conversion config of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/ios_skadnetwork_conversion_config/)
        @export(implementation) public var iOSSKAdNetworkConversionConfig: GraphField<GraphConnection<ConversionConfig>> { .init("ios_skadnetwork_conversion_config") }
        /// Mobile SDK GK of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/mobile_sdk_gk/)
        @export(implementation) public var mobileSDKGk: GraphField<GraphConnection<MobileSDKGk>> { .init("mobile_sdk_gk") }
        /// Model asset of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/model_asset/)
        @export(implementation) public var modelAsset: GraphField<GraphConnection<SDKMLModel>> { .init("model_asset") }
        /// Monetized digital store objects of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/monetized_digital_store_objects/)
        @export(implementation) public var monetizedDigitalStoreObjects: GraphField<GraphConnection<MonetizedDigitalStoreObject>> { .init("monetized_digital_store_objects") }
        /// Permissions approved in Login Review
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/permissions/)
        @export(implementation) public var permissions: GraphField<GraphConnection<ApplicationPermission>> { .init("permissions") }
        /// Products of this app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/products/)
        @export(implementation) public var products: GraphField<GraphConnection<GamesIAPProduct>> { .init("products") }
        /// Purchases of this user in this app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/purchases/)
        @export(implementation) public var purchases: GraphField<GraphConnection<GamesIAPOrder>> { .init("purchases") }
        /// Developer roles that exist for this app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/app/roles/)
        @export(implementation) public var roles: GraphField<GraphConnection<JSONValue>> { .init("roles") }
        /// Subscribed domains of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/subscribed_domains/)
        @export(implementation) public var subscribedDomains: GraphField<GraphConnection<CtCertDomain>> { .init("subscribed_domains") }
        /// Subscribed phishing domains of the app
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/subscribed_domains_phishing/)
        @export(implementation) public var subscribedDomainsPhishing: GraphField<GraphConnection<CtCertDomain>> { .init("subscribed_domains_phishing") }
    }
}
