// Made from the reference pages of `application` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Application {

    /// A Facebook app and what is known of it.
    ///
    /// `GET /{application_id}`
    ///
    /// - Permissions: An app access token shows every field of an app.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code278`` (278).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
    public static func read(
        _ applicationID: Swift.String,
        @GraphSelectionBuilder<Application> fields: () -> GraphSelection<Application> = { GraphSelection() },
    ) -> GraphRequest<Application> {
        GraphRequest(.get, "/\(applicationID)", fields: fields())
    }

    /// Updates what is kept of an application, such as its demographic restrictions.
    ///
    /// `POST /{application_id}`
    ///
    /// - Permissions: To update the fields of an app takes an app access token.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
    public struct Update: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String) {
            self.applicationID = applicationID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(applicationID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Whether the app may cycle its secret
            ///
            /// Default: `false`.
            @export(implementation) public var allowCycleAppSecret: GraphField<Swift.Bool> { .init("allow_cycle_app_secret") }
            /// Platforms of the app in the AudienceNetwork product
            @export(implementation) public var anPlatforms: GraphField<[ApplicationUpdateAnPlatform]> { .init("an_platforms") }
            /// Domains of the app; their subdomains belong to it as well
            @export(implementation) public var appDomains: GraphField<[Swift.String]> { .init("app_domains") }
            /// Name of the app
            @export(implementation) public var appName: GraphField<Swift.String> { .init("app_name") }
            /// Type of the app
            @export(implementation) public var appType: GraphField<Swift.Bool> { .init("app_type") }
            /// One line that describes this app in the Login Dialog
            @export(implementation) public var authDialogHeadline: GraphField<Swift.String> { .init("auth_dialog_headline") }
            /// Why the app needs more permissions, as told in the Login Dialog
            @export(implementation) public var authDialogPermsExplanation: GraphField<Swift.String> { .init("auth_dialog_perms_explanation") }
            /// Privacy preselected in the Auth Dialog for Open Graph activities
            @export(implementation) public var authReferralDefaultActivityPrivacy: GraphField<Swift.String> { .init("auth_referral_default_activity_privacy") }
            /// Turns Authenticated Referrals on or off
            @export(implementation) public var authReferralEnabled: GraphField<Swift.Bool> { .init("auth_referral_enabled") }
            /// Extended permissions that people may choose to grant with Authenticated Referrals on
            @export(implementation) public var authReferralExtendedPerms: GraphField<[Swift.String]> { .init("auth_referral_extended_perms") }
            /// Basic friends permissions that people have to grant with Authenticated Referrals on
            @export(implementation) public var authReferralFriendPerms: GraphField<[Swift.String]> { .init("auth_referral_friend_perms") }
            /// Format of the authentication token that the Login Dialog gives to this app
            @export(implementation) public var authReferralResponseType: GraphField<Swift.String> { .init("auth_referral_response_type") }
            /// Basic permissions that people have to grant with Authenticated Referrals on
            @export(implementation) public var authReferralUserPerms: GraphField<[Swift.String]> { .init("auth_referral_user_perms") }
            /// Whether the height on Canvas is fluid or can be set
            @export(implementation) public var canvasFluidHeight: GraphField<Swift.Bool> { .init("canvas_fluid_height") }
            /// Whether the width on Canvas is fluid or fixed
            @export(implementation) public var canvasFluidWidth: GraphField<Swift.Bool> { .init("canvas_fluid_width") }
            /// Non-secure URL that the app's Canvas content comes from
            @export(implementation) public var canvasURL: GraphField<Foundation.URL> { .init("canvas_url") }
            /// Email address at which users reach the developers
            @export(implementation) public var contactEmail: GraphField<Swift.String> { .init("contact_email") }
            /// URL that gets a ping when someone removes the app
            @export(implementation) public var deauthCallbackURL: GraphField<Foundation.URL> { .init("deauth_callback_url") }
            /// URL to which the app sends mobile users
            @export(implementation) public var mobileWebURL: GraphField<Foundation.URL> { .init("mobile_web_url") }
            /// What follows `apps.facebook.com/` in the address of the app's Canvas page
            @export(implementation) public var namespace: GraphField<Swift.String> { .init("namespace") }
            /// Title of the app in a Page Tab
            @export(implementation) public var pageTabDefaultName: GraphField<Swift.String> { .init("page_tab_default_name") }
            /// Privacy policy of the app, as a URL
            @export(implementation) public var privacyPolicyURL: GraphField<Foundation.URL> { .init("privacy_policy_url") }
            /// Demographic restrictions of the app, one or more of `age` (`13+`, `16+`, `17+`, `18+`, `19+`, else
            /// `21+`), `location` (one or more countries as 2-letter codes) and `type` (only `alcohol`).
            @export(implementation) public var restrictions: GraphField<JSONValue> { .init("restrictions", .jsonText) }
            /// Secure URL that the app's Canvas content comes from
            @export(implementation) public var secureCanvasURL: GraphField<Foundation.URL> { .init("secure_canvas_url") }
            /// Secure URL that the app's Page Tab content comes from
            @export(implementation) public var securePageTabURL: GraphField<Foundation.URL> { .init("secure_page_tab_url") }
            /// IP addresses, separated by commas, from which alone the app may send requests
            @export(implementation) public var serverIPWhitelist: GraphField<[Swift.String]> { .init("server_ip_whitelist") }
            /// URL of the Terms of Service that the Login Dialog shows
            @export(implementation) public var termsOfServiceURL: GraphField<Foundation.URL> { .init("terms_of_service_url") }
            /// Suffix of the URL scheme
            @export(implementation) public var urlSchemeSuffix: GraphField<Swift.String> { .init("url_scheme_suffix") }
            /// Main email address at which users of the app get support
            @export(implementation) public var userSupportEmail: GraphField<Swift.String> { .init("user_support_email") }
            /// Support URL of the app, as shown in the footer on Canvas
            @export(implementation) public var userSupportURL: GraphField<Foundation.URL> { .init("user_support_url") }
            /// URL of a website integrated with the app
            @export(implementation) public var websiteURL: GraphField<Foundation.URL> { .init("website_url") }
        }
    }

    /// Answers with a `login_url` and, if `installed` was `true`, an `access_token`. The URL logs you in as
    /// the test user; it expires once used, or after an hour.
    ///
    /// `POST /{application_id}/accounts`
    ///
    /// - Access Tokens: App
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/code2900`` (2900).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/accounts/)
    public struct CreateAccounts: GraphReadAfterWrite {
        public typealias Written = TestAccount
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String) {
            self.applicationID = applicationID
        }

        public var request: GraphRequest<Application.CreateAccounts.Response> {
            GraphRequest(.post, "/\(applicationID)/accounts", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Whether to install the app for the test user as soon as the user is created or associated
            @export(implementation) public var installed: GraphField<Swift.Bool> { .init("installed") }
            /// Whether the test user is a minor
            @export(implementation) public var minor: GraphField<Swift.Bool> { .init("minor") }
            /// Name of the test user; a random one is made if this is empty
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// App access token of an app to which the test user belongs. Required to associate an existing test
            /// user, not for new ones. `{app-id}` in the request is the target app, whose app access token signs it
            @export(implementation) public var ownerAccessToken: GraphField<Swift.String> { .init("owner_access_token") }
            /// Permissions that the app is granted automatically upon creation or association
            ///
            /// Default: `Set`.
            @export(implementation) public var permissions: GraphField<[Permission]> { .init("permissions") }
            /// Type of account
            @export(implementation) public var type: GraphField<ApplicationAccountsType> { .init("type") }
            /// ID of the test user whom another app is to get. Required for that, not for new test users
            @export(implementation) public var uid: GraphField<Swift.Int> { .init("uid") }
        }

        /// What `application/accounts.create` holds.
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
                /// `access_token`.
                @export(implementation) public var accessToken: GraphField<Swift.String> { .init("access_token") }
                /// `login_url`.
                @export(implementation) public var loginURL: GraphField<Swift.String> { .init("login_url") }
                /// `email`.
                @export(implementation) public var email: GraphField<Swift.String> { .init("email") }
                /// `password`.
                @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
            }
        }
    }

    /// `DELETE /{application_id}/accounts`.
    ///
    /// - Access Tokens: App
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2902`` (2902).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/accounts/)
    public struct DeleteAccounts: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, uid: Swift.String) {
            self.applicationID = applicationID
            self[\.uid] = uid
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(applicationID)/accounts", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Type of the account
            @export(implementation) public var type: GraphField<ApplicationAccountsDeleteType> { .init("type") }
            /// UID of the account
            @export(implementation) public var uid: GraphField<Swift.String> { .init("uid") }
        }
    }

    /// Test users of an app.
    ///
    /// `GET /{application_id}/accounts`
    ///
    /// - Access Tokens: App
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/accounts/)
    public static func accounts(
        _ applicationID: Swift.String,
        type: ApplicationAccountsType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<TestAccount> fields: () -> GraphSelection<TestAccount> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<TestAccount>> {
        var request = GraphRequest<GraphConnection<TestAccount>>(.get, "/\(applicationID)/accounts", fields: fields())
        request.set(GraphField<ApplicationAccountsType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Logs events. Takes a user access token, or else an app access token.
    ///
    /// `POST /{application_id}/activities`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/activities/)
    public struct CreateActivities: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        /// `custom_events_file`: a file.
        public var customEventsFile: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, event: ApplicationActivitiesEvent) {
            self.applicationID = applicationID
            self[\.event] = event
        }

        public var request: GraphRequest<JSONValue> {
            var request = GraphRequest<JSONValue>(.post, "/\(applicationID)/activities", parameters: record)
            request.files["custom_events_file"] = customEventsFile
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Advertising identifier of the device: Apple's IDFA or the advertising ID of Google Android
            @export(implementation) public var advertiserID: GraphField<Swift.String> { .init("advertiser_id") }
            /// Whether the person allows advertising tracking on the device: 1 if so, 0 if not; 1 by default before
            /// iOS 6. The event data still serves ad reporting, fraud detection and products under Meta's Data
            /// Policy, but its use to personalize that person's ads is restricted.
            @export(implementation) public var advertiserTrackingEnabled: GraphField<Swift.Bool> { .init("advertiser_tracking_enabled") }
            /// ID of someone who installed the app anonymously
            @export(implementation) public var anonID: GraphField<Swift.String> { .init("anon_id") }
            /// ID of the app's user. For internal use by the iOS and Android SDKs with the `MOBILE_APP_INSTALL`
            /// event
            @export(implementation) public var appUserID: GraphField<Swift.String> { .init("app_user_id") }
            /// Whether the person allows ad tracking in this app: 1 if so, 0 if not. The SDK should let developers
            /// offer an opt-out
            @export(implementation) public var applicationTrackingEnabled: GraphField<Swift.Bool> { .init("application_tracking_enabled") }
            /// The device's mobile_cookie, in a form such as `DDDECD0A-C076-4050-8CE8-C20EC3FC2BD3`. Only for
            /// Android, or iOS before iOS 6
            @export(implementation) public var attribution: GraphField<Swift.String> { .init("attribution") }
            /// No longer used; once internal to Facebook's SDK
            @export(implementation) public var autoPublish: GraphField<Swift.Bool> { .init("auto_publish") }
            /// For internal use by Facebook's SDK
            @export(implementation) public var bundleID: GraphField<Swift.String> { .init("bundle_id") }
            /// For internal use by Facebook's SDK
            @export(implementation) public var bundleShortVersion: GraphField<Swift.String> { .init("bundle_short_version") }
            /// For internal use by Facebook's SDK
            @export(implementation) public var bundleVersion: GraphField<Swift.String> { .init("bundle_version") }
            /// What the deep link passes along for Mobile App Engagement campaigns.
            @export(implementation) public var campaignIDs: GraphField<Swift.String> { .init("campaign_ids") }
            /// ID of the click
            @export(implementation) public var clickID: GraphField<Swift.String> { .init("click_id") }
            /// Whether views count when an ad is credited with the install. Clicks always come first; a view is
            /// returned only where no ad for the app was clicked
            @export(implementation) public var considerViews: GraphField<Swift.Bool> { .init("consider_views") }
            /// Custom events to report; required with `CUSTOM_APP_EVENTS`. The documentation of app events for each
            /// platform tells more
            @export(implementation) public var customEvents: GraphField<[Application.CreateActivities.CustomEvents]> { .init("custom_events") }
            /// Token that identifies the device on push networks
            @export(implementation) public var deviceToken: GraphField<Swift.String> { .init("device_token") }
            /// Type of the event: `MOBILE_APP_INSTALL`, `CUSTOM_APP_EVENTS` or `DEFERRED_APP_LINK`. A
            /// `MOBILE_APP_INSTALL` also needs `attribution` or `advertiser_id`
            @export(implementation) public var event: GraphField<ApplicationActivitiesEvent> { .init("event") }
            /// Extended device and source information, as Facebook's SDKs, MMPs or Bots for Messenger send it: an
            /// array in the format that the App Events API describes
            @export(implementation) public var extinfo: GraphField<Application.CreateActivities.Extinfo> { .init("extinfo") }
            /// Whether view-through data includes the dwell time of views in ms
            @export(implementation) public var includeDwellData: GraphField<Swift.Bool> { .init("include_dwell_data") }
            /// Whether view-through data includes how far videos were watched, in percent
            @export(implementation) public var includeVideoData: GraphField<Swift.Bool> { .init("include_video_data") }
            /// Install referrer of a third party, so far for Android alone; see the Campaigns page of Google
            /// Analytics for Android (v4)
            @export(implementation) public var installReferrer: GraphField<Swift.String> { .init("install_referrer") }
            /// For internal use by the Android SDKs
            @export(implementation) public var installerPackage: GraphField<Swift.String> { .init("installer_package") }
            /// For internal use by the iOS and Android SDKs
            @export(implementation) public var migrationBundle: GraphField<Swift.String> { .init("migration_bundle") }
            /// Page ID of the messenger bot that reports the event
            @export(implementation) public var pageID: GraphField<Swift.Int> { .init("page_id") }
            /// Page-scoped user ID of the messenger bot that reports the event
            @export(implementation) public var pageScopedUserID: GraphField<Swift.Int> { .init("page_scoped_user_id") }
            /// Receipts of the in-app purchases
            @export(implementation) public var receiptData: GraphField<Swift.String> { .init("receipt_data") }
            /// Optional user data for advanced matching: hashed fields as key/value pairs, as with the Pixel
            @export(implementation) public var ud: GraphField<Application.CreateActivities.Ud> { .init("ud") }
            /// For internal use by the iOS and Android SDKs
            @export(implementation) public var urlSchemes: GraphField<[Swift.String]> { .init("url_schemes") }
            /// ID of the user
            @export(implementation) public var userID: GraphField<Swift.String> { .init("user_id") }
            /// Type of the user ID
            @export(implementation) public var userIDType: GraphField<ApplicationActivitiesUserIDType> { .init("user_id_type") }
            /// ID of the vendor
            @export(implementation) public var vendorID: GraphField<Swift.String> { .init("vendor_id") }
            /// Attribution token of Windows 10
            @export(implementation) public var windowsAttributionID: GraphField<Swift.String> { .init("windows_attribution_id") }
        }

        /// What `custom_events` holds.
        public struct CustomEvents: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(eventName: Swift.String) {
                record = GraphRecord()
                self[\.eventName] = eventName
            }

            /// Members of `CustomEvents`.
            public struct Fields: GraphFields {
                public init() {}
                /// Name of the event: 1 to 40 letters, digits, underscores, spaces and hyphens, with neither a space
                /// nor a hyphen first
                @export(implementation) public var eventName: GraphField<Swift.String> { .init("_eventName") }
                /// Event name as an MD5 hash, in the pattern /^[A-Fa-f0-9]{32}$/
                @export(implementation) public var eventNameMD5: GraphField<Swift.String> { .init("_eventName_md5") }
                /// Value that goes into the sum
                @export(implementation) public var valueToSum: GraphField<Swift.Double> { .init("_valueToSum") }
                /// Time of logging
                @export(implementation) public var logTime: GraphField<Swift.Int> { .init("_logTime") }
                /// Whether the event was logged implicitly
                @export(implementation) public var implicitlyLogged: GraphField<Swift.Int> { .init("_implicitlyLogged") }
                /// Whether the event is timed
                @export(implementation) public var isTimedEvent: GraphField<Swift.Bool> { .init("_isTimedEvent") }
                /// `_session_id`.
                @export(implementation) public var sessionID: GraphField<Swift.String> { .init("_session_id") }
                /// `_app_user_id`.
                @export(implementation) public var appUserID: GraphField<Swift.String> { .init("_app_user_id") }
            }
        }

        /// What `extinfo` holds.
        public struct Extinfo: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(value0: Swift.String) {
                record = GraphRecord()
                self[\.value0] = value0
            }

            /// Members of `Extinfo`.
            public struct Fields: GraphFields {
                public init() {}
                /// Version of extinfo
                @export(implementation) public var value0: GraphField<Swift.String> { .init("0") }
                /// Package name of the app
                @export(implementation) public var value1: GraphField<Swift.String> { .init("1") }
                /// Short version, an int or string
                @export(implementation) public var value2: GraphField<Swift.String> { .init("2") }
                /// Long version
                @export(implementation) public var value3: GraphField<Swift.String> { .init("3") }
                /// Version of the OS
                @export(implementation) public var value4: GraphField<Swift.String> { .init("4") }
                /// Model of the device
                @export(implementation) public var value5: GraphField<Swift.String> { .init("5") }
                /// Locale of the device
                @export(implementation) public var value6: GraphField<Swift.String> { .init("6") }
                /// Abbreviated timezone
                @export(implementation) public var value7: GraphField<Swift.String> { .init("7") }
                /// Mobile carrier
                @export(implementation) public var value8: GraphField<Swift.String> { .init("8") }
                /// Width of the screen
                @export(implementation) public var value9: GraphField<Swift.Int> { .init("9") }
                /// Height of the screen
                @export(implementation) public var value10: GraphField<Swift.Int> { .init("10") }
                /// Screen density, a decimal number with , or .
                @export(implementation) public var value11: GraphField<Swift.String> { .init("11") }
                /// Number of CPU cores
                @export(implementation) public var value12: GraphField<Swift.Int> { .init("12") }
                /// Size of the external storage, in GB
                @export(implementation) public var value13: GraphField<Swift.Int> { .init("13") }
                /// Free external storage, in GB
                @export(implementation) public var value14: GraphField<Swift.Int> { .init("14") }
                /// Timezone of the device
                @export(implementation) public var value15: GraphField<Swift.String> { .init("15") }
            }
        }

        /// What `ud` holds.
        public struct Ud: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Ud`.
            public struct Fields: GraphFields {
                public init() {}
                /// Hashed user data field `em`
                @export(implementation) public var em: GraphField<Swift.String> { .init("em") }
                /// Hashed user data field `fn`
                @export(implementation) public var fn: GraphField<Swift.String> { .init("fn") }
                /// Hashed user data field `ln`
                @export(implementation) public var ln: GraphField<Swift.String> { .init("ln") }
                /// Hashed user data field `ph`
                @export(implementation) public var ph: GraphField<Swift.String> { .init("ph") }
                /// Hashed user data field `ge`
                @export(implementation) public var ge: GraphField<Swift.String> { .init("ge") }
                /// Hashed user data field `dob`
                @export(implementation) public var dob: GraphField<Swift.String> { .init("dob") }
                /// Hashed user data field `ct`
                @export(implementation) public var ct: GraphField<Swift.String> { .init("ct") }
                /// Hashed user data field `st`
                @export(implementation) public var st: GraphField<Swift.String> { .init("st") }
                /// Hashed user data field `zp`
                @export(implementation) public var zp: GraphField<Swift.String> { .init("zp") }
                /// Hashed user data field `extern_id`
                @export(implementation) public var externID: GraphField<Swift.String> { .init("extern_id") }
                /// Hashed user data field `db`
                @export(implementation) public var db: GraphField<Swift.String> { .init("db") }
                /// Hashed user data field `r1`
                @export(implementation) public var r1: GraphField<Swift.String> { .init("r1") }
                /// Hashed user data field `r2`
                @export(implementation) public var r2: GraphField<Swift.String> { .init("r2") }
                /// Hashed user data field `cn`
                @export(implementation) public var cn: GraphField<Swift.String> { .init("cn") }
                /// Hashed user data field `r3`
                @export(implementation) public var r3: GraphField<Swift.String> { .init("r3") }
                /// Hashed user data field `r4`
                @export(implementation) public var r4: GraphField<Swift.String> { .init("r4") }
                /// Hashed user data field `r5`
                @export(implementation) public var r5: GraphField<Swift.String> { .init("r5") }
                /// Hashed user data field `r6`
                @export(implementation) public var r6: GraphField<Swift.String> { .init("r6") }
                /// Hashed user data field `r7`
                @export(implementation) public var r7: GraphField<Swift.String> { .init("r7") }
                /// Hashed user data field `r8`
                @export(implementation) public var r8: GraphField<Swift.String> { .init("r8") }
                /// Hashed user data field `country`
                @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
                /// External ID
                @export(implementation) public var externalID: GraphField<Swift.String> { .init("external_id") }
            }
        }

        /// What `application/activities.create` holds.
        public struct ApplinkClassResponse: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `ApplinkClassResponse`.
            public struct Fields: GraphFields {
                public init() {}
                /// `applink_class`.
                @export(implementation) public var applinkClass: GraphField<Swift.String> { .init("applink_class") }
                /// `applink_url`.
                @export(implementation) public var applinkURL: GraphField<Swift.String> { .init("applink_url") }
                /// `applink_args`.
                @export(implementation) public var applinkArgs: GraphField<Swift.String> { .init("applink_args") }
                /// `is_fb`.
                @export(implementation) public var isFb: GraphField<Swift.Bool> { .init("is_fb") }
                /// `is_paid`.
                @export(implementation) public var isPaid: GraphField<Swift.Bool> { .init("is_paid") }
                /// `account_id`.
                @export(implementation) public var accountID: GraphField<Swift.String> { .init("account_id") }
                /// `ad_id`.
                @export(implementation) public var adID: GraphField<Swift.String> { .init("ad_id") }
                /// `ad_objective_name`.
                @export(implementation) public var adObjectiveName: GraphField<Swift.String> { .init("ad_objective_name") }
                /// `adgroup_id`.
                @export(implementation) public var adgroupID: GraphField<Swift.String> { .init("adgroup_id") }
                /// `adgroup_name`.
                @export(implementation) public var adgroupName: GraphField<Swift.String> { .init("adgroup_name") }
                /// `campaign_id`.
                @export(implementation) public var campaignID: GraphField<Swift.String> { .init("campaign_id") }
                /// `campaign_name`.
                @export(implementation) public var campaignName: GraphField<Swift.String> { .init("campaign_name") }
                /// `campaign_group_id`.
                @export(implementation) public var campaignGroupID: GraphField<Swift.String> { .init("campaign_group_id") }
                /// `campaign_group_name`.
                @export(implementation) public var campaignGroupName: GraphField<Swift.String> { .init("campaign_group_name") }
                /// `click_time`.
                @export(implementation) public var clickTime: GraphField<Foundation.Date> { .init("click_time", .unixTime) }
                /// `is_mobile_data_terms_signed`.
                @export(implementation) public var isMobileDataTermsSigned: GraphField<Swift.Bool> { .init("is_mobile_data_terms_signed") }
                /// `is_external`.
                @export(implementation) public var isExternal: GraphField<Swift.Bool> { .init("is_external") }
                /// `is_instagram`.
                @export(implementation) public var isInstagram: GraphField<Swift.Bool> { .init("is_instagram") }
                /// `is_view_through`.
                @export(implementation) public var isViewThrough: GraphField<Swift.Bool> { .init("is_view_through") }
                /// `view_time`.
                @export(implementation) public var viewTime: GraphField<Foundation.Date> { .init("view_time", .unixTime) }
                /// `is_playable_ad`.
                @export(implementation) public var isPlayableAd: GraphField<Swift.Bool> { .init("is_playable_ad") }
                /// `is_aaa_campaign`.
                @export(implementation) public var isAaaCampaign: GraphField<Swift.Bool> { .init("is_aaa_campaign") }
                /// `creative_id`.
                @export(implementation) public var creativeID: GraphField<Swift.String> { .init("creative_id") }
                /// `engagement_type`.
                @export(implementation) public var engagementType: GraphField<ApplicationActivitiesResultEngagementType> { .init("engagement_type") }
            }
        }

        /// What `application/activities.create` holds.
        public struct DropReasonResponse: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `DropReasonResponse`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `drop_reason`.
                @export(implementation) public var dropReason: GraphField<Swift.String> { .init("drop_reason") }
            }
        }
    }

    /// Placement groups of the app
    ///
    /// `GET /{application_id}/ad_placement_groups`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/ad_placement_groups/)
    public static func adPlacementGroups(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AdPlacementGroup> fields: () -> GraphSelection<AdPlacementGroup> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AdPlacementGroup>> {
        var request = GraphRequest<GraphConnection<AdPlacementGroup>>(.get, "/\(applicationID)/ad_placement_groups", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Insights data of this publisher, as queried
    ///
    /// `GET /{application_id}/adnetworkanalytics_results`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/adnetworkanalytics_results/)
    public static func adnetworkanalyticsResults(
        _ applicationID: Swift.String,
        queryIDs: [Swift.String]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AdNetworkAnalyticsAsyncQueryResult> fields: () -> GraphSelection<AdNetworkAnalyticsAsyncQueryResult> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AdNetworkAnalyticsAsyncQueryResult>> {
        var request = GraphRequest<GraphConnection<AdNetworkAnalyticsAsyncQueryResult>>(.get, "/\(applicationID)/adnetworkanalytics_results", fields: fields())
        request.set(GraphField<[Swift.String]>("query_ids"), queryIDs)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// AEM attribution of the app
    ///
    /// `GET /{application_id}/aem_attribution`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_attribution/)
    public static func aemAttribution(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AEMAttribution> fields: () -> GraphSelection<AEMAttribution> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AEMAttribution>> {
        var request = GraphRequest<GraphConnection<AEMAttribution>>(.get, "/\(applicationID)/aem_attribution", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Conversion configs of the app for aggregated event measurement
    ///
    /// `GET /{application_id}/aem_conversion_configs`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_conversion_configs/)
    public static func aemConversionConfigs(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AEMConversionConfig> fields: () -> GraphSelection<AEMConversionConfig> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AEMConversionConfig>> {
        var request = GraphRequest<GraphConnection<AEMConversionConfig>>(.get, "/\(applicationID)/aem_conversion_configs", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// AEM conversion filter of the app
    ///
    /// `GET /{application_id}/aem_conversion_filter`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/aem_conversion_filter/)
    public static func aemConversionFilter(
        _ applicationID: Swift.String,
        catalogID: Swift.String? = nil,
        fbContentIDs: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AEMConversionFilter> fields: () -> GraphSelection<AEMConversionFilter> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AEMConversionFilter>> {
        var request = GraphRequest<GraphConnection<AEMConversionFilter>>(.get, "/\(applicationID)/aem_conversion_filter", fields: fields())
        request.set(GraphField<Swift.String>("catalog_id"), catalogID)
        request.set(GraphField<Swift.String>("fb_content_ids"), fbContentIDs)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Agencies of the app
    ///
    /// `GET /{application_id}/agencies`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/agencies/)
    public static func agencies(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Business> fields: () -> GraphSelection<Business> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Business>> {
        var request = GraphRequest<GraphConnection<Business>>(.get, "/\(applicationID)/agencies", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Types of App Events of an app
    ///
    /// `GET /{application_id}/app_event_types`
    ///
    /// Errors: ``GraphErrorCode/code3000`` (3000), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/app_event_types/)
    public static func appEventTypes(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ApplicationAppEventTypes> fields: () -> GraphSelection<ApplicationAppEventTypes> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ApplicationAppEventTypes>> {
        var request = GraphRequest<GraphConnection<ApplicationAppEventTypes>>(.get, "/\(applicationID)/app_event_types", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{application_id}/app_indexing`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/app_indexing/)
    public struct CreateAppIndexing: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, appVersion: Swift.String, platform: ApplicationAppIndexingPlatform, tree: Application.CreateAppIndexing.Tree) {
            self.applicationID = applicationID
            self[\.appVersion] = appVersion
            self[\.platform] = platform
            self[\.tree] = tree
        }

        public var request: GraphRequest<Application.CreateAppIndexing.Response> {
            GraphRequest(.post, "/\(applicationID)/app_indexing", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Version of the app that is indexed
            @export(implementation) public var appVersion: GraphField<Swift.String> { .init("app_version") }
            /// Session ID of the device that uploads
            @export(implementation) public var deviceSessionID: GraphField<Swift.String> { .init("device_session_id") }
            /// More information about the index of the app
            @export(implementation) public var extraInfo: GraphField<Swift.String> { .init("extra_info") }
            /// Platform of the app
            @export(implementation) public var platform: GraphField<ApplicationAppIndexingPlatform> { .init("platform") }
            /// Kind of app indexing request
            ///
            /// Default: `"APP_INDEXING"`.
            @export(implementation) public var requestType: GraphField<ApplicationAppIndexingRequestType> { .init("request_type") }
            /// Tree of the app's UI components
            @export(implementation) public var tree: GraphField<Application.CreateAppIndexing.Tree> { .init("tree") }
        }

        /// What `tree` holds.
        public struct Tree: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(view: [JSONValue]) {
                record = GraphRecord()
                self[\.view] = view
            }

            /// Members of `Tree`.
            public struct Fields: GraphFields {
                public init() {}
                /// `screenname`.
                @export(implementation) public var screenname: GraphField<Swift.String> { .init("screenname") }
                /// `screenshot`.
                @export(implementation) public var screenshot: GraphField<Swift.String> { .init("screenshot") }
                /// `view`.
                @export(implementation) public var view: GraphField<[JSONValue]> { .init("view") }
            }
        }

        /// What `application/app_indexing.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `is_app_indexing_enabled`.
                @export(implementation) public var isAppIndexingEnabled: GraphField<Swift.Bool> { .init("is_app_indexing_enabled") }
            }
        }
    }

    /// Groups in which the app is installed
    ///
    /// `GET /{application_id}/app_installed_groups`
    ///
    /// - App Review: An app with approval for the Groups API feature.
    /// - App Installation: The Group has the app installed.
    /// - Tokens: An AppToken access token, as told under App Access Tokens.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/app_installed_groups/)
    public static func appInstalledGroups(
        _ applicationID: Swift.String,
        groupID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookGroup> fields: () -> GraphSelection<FacebookGroup> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookGroup>> {
        var request = GraphRequest<GraphConnection<FacebookGroup>>(.get, "/\(applicationID)/app_installed_groups", fields: fields())
        request.set(GraphField<Swift.String>("group_id"), groupID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// CanvasAppAsset objects of the app
    ///
    /// `GET /{application_id}/appassets`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/appassets/)
    public static func appassets(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CanvasAppAsset> fields: () -> GraphSelection<CanvasAppAsset> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CanvasAppAsset>> {
        var request = GraphRequest<GraphConnection<CanvasAppAsset>>(.get, "/\(applicationID)/appassets", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{application_id}/assets`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/assets/)
    public struct CreateAssets: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        /// `asset`: a file.
        public var asset: GraphFile
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, asset: GraphFile, type: Swift.String) {
            self.applicationID = applicationID
            self.asset = asset
            self[\.type] = type
        }

        public var request: GraphRequest<GraphSuccess> {
            var request = GraphRequest<GraphSuccess>(.post, "/\(applicationID)/assets", parameters: record)
            request.files["asset"] = asset
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Optional comment about the asset
            @export(implementation) public var comment: GraphField<Swift.String> { .init("comment") }
            /// Type of the asset: `BUNDLE`, `GAMES_DESKTOP`, `JS`, `PRIVACY_POLICY`, `SWF`, `TOS` or `UNITY_WEBGL`
            @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        }
    }

    /// Device selection of the app for automatic button detection
    ///
    /// `GET /{application_id}/button_auto_detection_device_selection`
    ///
    /// Errors: ``GraphErrorCode/code43003`` (43003), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/button_auto_detection_device_selection/)
    public static func buttonAutoDetectionDeviceSelection(
        _ applicationID: Swift.String,
        deviceID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ButtonAutoDetectionDeviceSelection> fields: () -> GraphSelection<ButtonAutoDetectionDeviceSelection> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ButtonAutoDetectionDeviceSelection>> {
        var request = GraphRequest<GraphConnection<ButtonAutoDetectionDeviceSelection>>(.get, "/\(applicationID)/button_auto_detection_device_selection", fields: fields())
        request.set(GraphField<Swift.String>("device_id"), deviceID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Cloudbridge settings of the app
    ///
    /// `GET /{application_id}/cloudbridge_settings`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/cloudbridge_settings/)
    public static func cloudbridgeSettings(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CloudbridgeSetting> fields: () -> GraphSelection<CloudbridgeSetting> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CloudbridgeSetting>> {
        var request = GraphRequest<GraphConnection<CloudbridgeSetting>>(.get, "/\(applicationID)/cloudbridge_settings", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{application_id}/codeless_event_mappings`.
    ///
    /// Errors: ``GraphErrorCode/code105`` (105).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/codeless_event_mappings/)
    public struct CreateCodelessEventMappings: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, mappings: [JSONValue]) {
            self.applicationID = applicationID
            self[\.mappings] = mappings
        }

        public var request: GraphRequest<Application.CreateCodelessEventMappings.Response> {
            GraphRequest(.post, "/\(applicationID)/codeless_event_mappings", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Mappings from events to UI components of the app
            @export(implementation) public var mappings: GraphField<[JSONValue]> { .init("mappings") }
            /// Type of the mutation, such as replace or add
            @export(implementation) public var mutationMethod: GraphField<ApplicationCodelessEventMappingsMutationMethod> { .init("mutation_method") }
            /// Platform of the app
            @export(implementation) public var platform: GraphField<ApplicationAppIndexingPlatform> { .init("platform") }
            /// Who calls the API: codeless or EYMT
            ///
            /// Default: `"CODELESS"`.
            @export(implementation) public var postMethod: GraphField<ApplicationCodelessEventMappingsPostMethod> { .init("post_method") }
        }

        /// What `application/codeless_event_mappings.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `num_updated`.
                @export(implementation) public var numUpdated: GraphField<Swift.Int> { .init("num_updated") }
                /// `num_invalid`.
                @export(implementation) public var numInvalid: GraphField<Swift.Int> { .init("num_invalid") }
            }
        }
    }

    /// Runs Dynamic Ads checks; their results come back.
    ///
    /// `GET /{application_id}/da_checks`
    ///
    /// Errors: ``GraphErrorCode/code278`` (278), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code270`` (270).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/da_checks/)
    public static func daChecks(
        _ applicationID: Swift.String,
        checks: [Swift.String]? = nil,
        connectionMethod: ApplicationDaChecksConnectionMethod? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<DaCheck> fields: () -> GraphSelection<DaCheck> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<DaCheck>> {
        var request = GraphRequest<GraphConnection<DaCheck>>(.get, "/\(applicationID)/da_checks", fields: fields())
        request.set(GraphField<[Swift.String]>("checks"), checks)
        request.set(GraphField<ApplicationDaChecksConnectionMethod>("connection_method"), connectionMethod)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Events that were created on your page for your app
    ///
    /// `GET /{application_id}/events`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/events/)
    public static func events(
        _ applicationID: Swift.String,
        includeCanceled: Swift.Bool? = nil,
        type: ApplicationEventsType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Event> fields: () -> GraphSelection<Event> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Event>> {
        var request = GraphRequest<GraphConnection<Event>>(.get, "/\(applicationID)/events", fields: fields())
        request.set(GraphField<Swift.Bool>("include_canceled"), includeCanceled)
        request.set(GraphField<ApplicationEventsType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// iOS SKAdNetwork conversion config of the app
    ///
    /// `GET /{application_id}/ios_skadnetwork_conversion_config`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/ios_skadnetwork_conversion_config/)
    public static func iOSSKAdNetworkConversionConfig(
        _ applicationID: Swift.String,
        datasetID: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ConversionConfig> fields: () -> GraphSelection<ConversionConfig> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ConversionConfig>> {
        var request = GraphRequest<GraphConnection<ConversionConfig>>(.get, "/\(applicationID)/ios_skadnetwork_conversion_config", fields: fields())
        request.set(GraphField<Swift.Int>("dataset_id"), datasetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{application_id}/mmp_auditing`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/mmp_auditing/)
    public struct CreateMMPAuditing: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, event: Swift.String, fbAdID: Swift.Int, isFb: Swift.Bool) {
            self.applicationID = applicationID
            self[\.event] = event
            self[\.fbAdID] = fbAdID
            self[\.isFb] = isFb
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(applicationID)/mmp_auditing", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Advertising identifier of the device: Apple's IDFA or the advertising ID of Google Android
            @export(implementation) public var advertiserID: GraphField<Swift.String> { .init("advertiser_id") }
            /// The device's mobile_cookie, in a form such as `DDDECD0A-C076-4050-8CE8-C20EC3FC2BD3`. Only for
            /// Android, or iOS before iOS 6
            @export(implementation) public var attribution: GraphField<Swift.String> { .init("attribution") }
            /// Attribution model that clients chose for the MMP to respect
            @export(implementation) public var attributionModel: GraphField<Swift.String> { .init("attribution_model") }
            /// Token from the claim response that went to the MMP
            @export(implementation) public var auditingToken: GraphField<Swift.String> { .init("auditing_token") }
            /// Attribution window for clicks
            @export(implementation) public var clickAttrWindow: GraphField<Swift.Int> { .init("click_attr_window") }
            /// Custom app events that the MMP's auditing events concern
            @export(implementation) public var customEvents: GraphField<[Application.CreateMMPAuditing.CustomEvents]> { .init("custom_events") }
            /// Why the MMP rejected the Facebook ads claim
            @export(implementation) public var declineReason: GraphField<Swift.String> { .init("decline_reason") }
            /// Type of engagement that the MMP states explicitly
            @export(implementation) public var engagementType: GraphField<Swift.String> { .init("engagement_type") }
            /// Type of event that Facebook claimed
            @export(implementation) public var event: GraphField<Swift.String> { .init("event") }
            /// When the event was reported to the MMP
            @export(implementation) public var eventReportedTime: GraphField<Swift.Int> { .init("event_reported_time") }
            /// FBID of the ads that the Facebook claim names
            @export(implementation) public var fbAdID: GraphField<Swift.Int> { .init("fb_ad_id") }
            /// Time of the ad click in the Facebook claim
            @export(implementation) public var fbClickTime: GraphField<Swift.Int> { .init("fb_click_time") }
            /// Time of the ad view in the Facebook claim
            @export(implementation) public var fbViewTime: GraphField<Swift.Int> { .init("fb_view_time") }
            /// Whether the MMP credits Facebook ads with the event
            @export(implementation) public var isFb: GraphField<Swift.Bool> { .init("is_fb") }
            /// Whether the MMP made use of the install referrer
            @export(implementation) public var usedInstallReferrer: GraphField<Swift.Bool> { .init("used_install_referrer") }
            /// Attribution window for views
            @export(implementation) public var viewAttrWindow: GraphField<Swift.Int> { .init("view_attr_window") }
        }

        /// What `custom_events` holds.
        public struct CustomEvents: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(eventName: Swift.String) {
                record = GraphRecord()
                self[\.eventName] = eventName
            }

            /// Members of `CustomEvents`.
            public struct Fields: GraphFields {
                public init() {}
                /// Name of the event: 1 to 40 letters, digits, underscores, spaces and hyphens, with neither a space
                /// nor a hyphen first
                @export(implementation) public var eventName: GraphField<Swift.String> { .init("_eventName") }
                /// Event name as an MD5 hash, in the pattern /^[A-Fa-f0-9]{32}$/
                @export(implementation) public var eventNameMD5: GraphField<Swift.String> { .init("_eventName_md5") }
                /// Value that goes into the sum
                @export(implementation) public var valueToSum: GraphField<Swift.Double> { .init("_valueToSum") }
                /// Time of logging
                @export(implementation) public var logTime: GraphField<Swift.Int> { .init("_logTime") }
                /// Whether the event was logged implicitly
                @export(implementation) public var implicitlyLogged: GraphField<Swift.Int> { .init("_implicitlyLogged") }
                /// Whether the event is timed
                @export(implementation) public var isTimedEvent: GraphField<Swift.Bool> { .init("_isTimedEvent") }
                /// `_session_id`.
                @export(implementation) public var sessionID: GraphField<Swift.String> { .init("_session_id") }
                /// `_app_user_id`.
                @export(implementation) public var appUserID: GraphField<Swift.String> { .init("_app_user_id") }
            }
        }
    }

    /// Types of `mobileSDKGk`.
    public enum ReadMobileSDKGk {

        /// What `extinfo` holds.
        public struct Extinfo: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(value0: Swift.String) {
                record = GraphRecord()
                self[\.value0] = value0
            }

            /// Members of `Extinfo`.
            public struct Fields: GraphFields {
                public init() {}
                /// Version of extinfo
                @export(implementation) public var value0: GraphField<Swift.String> { .init("0") }
                /// Package name of the app
                @export(implementation) public var value1: GraphField<Swift.String> { .init("1") }
                /// Short version, an int or string
                @export(implementation) public var value2: GraphField<Swift.String> { .init("2") }
                /// Long version
                @export(implementation) public var value3: GraphField<Swift.String> { .init("3") }
                /// Version of the OS
                @export(implementation) public var value4: GraphField<Swift.String> { .init("4") }
                /// Model of the device
                @export(implementation) public var value5: GraphField<Swift.String> { .init("5") }
                /// Locale of the device
                @export(implementation) public var value6: GraphField<Swift.String> { .init("6") }
                /// Abbreviated timezone
                @export(implementation) public var value7: GraphField<Swift.String> { .init("7") }
                /// Mobile carrier
                @export(implementation) public var value8: GraphField<Swift.String> { .init("8") }
                /// Width of the screen
                @export(implementation) public var value9: GraphField<Swift.Int> { .init("9") }
                /// Height of the screen
                @export(implementation) public var value10: GraphField<Swift.Int> { .init("10") }
                /// Screen density, a decimal number with , or .
                @export(implementation) public var value11: GraphField<Swift.String> { .init("11") }
                /// Number of CPU cores
                @export(implementation) public var value12: GraphField<Swift.Int> { .init("12") }
                /// Size of the external storage, in GB
                @export(implementation) public var value13: GraphField<Swift.Int> { .init("13") }
                /// Free external storage, in GB
                @export(implementation) public var value14: GraphField<Swift.Int> { .init("14") }
                /// Timezone of the device
                @export(implementation) public var value15: GraphField<Swift.String> { .init("15") }
            }
        }
    }

    /// Mobile SDK GK of the app
    ///
    /// `GET /{application_id}/mobile_sdk_gk`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/mobile_sdk_gk/)
    public static func mobileSDKGk(
        _ applicationID: Swift.String,
        platform: ApplicationAppIndexingPlatform,
        sdkVersion: Swift.String,
        deviceID: Swift.String? = nil,
        extinfo: Application.ReadMobileSDKGk.Extinfo? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<MobileSDKGk> fields: () -> GraphSelection<MobileSDKGk> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<MobileSDKGk>> {
        var request = GraphRequest<GraphConnection<MobileSDKGk>>(.get, "/\(applicationID)/mobile_sdk_gk", fields: fields())
        request.set(GraphField<ApplicationAppIndexingPlatform>("platform"), platform)
        request.set(GraphField<Swift.String>("sdk_version"), sdkVersion)
        request.set(GraphField<Swift.String>("device_id"), deviceID)
        request.set(GraphField<Application.ReadMobileSDKGk.Extinfo>("extinfo"), extinfo)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Model asset of the app
    ///
    /// `GET /{application_id}/model_asset`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/model_asset/)
    public static func modelAsset(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<SDKMLModel> fields: () -> GraphSelection<SDKMLModel> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<SDKMLModel>> {
        var request = GraphRequest<GraphConnection<SDKMLModel>>(.get, "/\(applicationID)/model_asset", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Monetized digital store objects of the app
    ///
    /// `GET /{application_id}/monetized_digital_store_objects`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/monetized_digital_store_objects/)
    public static func monetizedDigitalStoreObjects(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<MonetizedDigitalStoreObject> fields: () -> GraphSelection<MonetizedDigitalStoreObject> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<MonetizedDigitalStoreObject>> {
        var request = GraphRequest<GraphConnection<MonetizedDigitalStoreObject>>(.get, "/\(applicationID)/monetized_digital_store_objects", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{application_id}/page_activities`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/page_activities/)
    public struct CreatePageActivities: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, pageScopedUserID: Swift.Int) {
            self.applicationID = applicationID
            self[\.pageScopedUserID] = pageScopedUserID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(applicationID)/page_activities", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Whether the person allows ad tracking on the device, as stored on phones from iOS 6: 1 if so, 0 if
            /// not; 1 may be the default on earlier ones. If not, the data serves no optimization, though it still
            /// serves to report conversions.
            @export(implementation) public var advertiserTrackingEnabled: GraphField<Swift.Bool> { .init("advertiser_tracking_enabled") }
            /// Whether the person allows ad tracking in this app: 1 if so, 0 if not. The SDK should let developers
            /// offer an opt-out
            @export(implementation) public var applicationTrackingEnabled: GraphField<Swift.Bool> { .init("application_tracking_enabled") }
            /// Custom events to report
            @export(implementation) public var customEvents: GraphField<[Application.CreatePageActivities.CustomEvents]> { .init("custom_events") }
            /// Source of the event
            @export(implementation) public var loggingSource: GraphField<ApplicationPageActivitiesLoggingSource> { .init("logging_source") }
            /// Where the event is logged: for the app, the Page or both
            ///
            /// Default: `"APP"`.
            @export(implementation) public var loggingTarget: GraphField<ApplicationPageActivitiesLoggingTarget> { .init("logging_target") }
            /// Page ID of the messenger bot that reports the event
            @export(implementation) public var pageID: GraphField<Swift.Int> { .init("page_id") }
            /// Page-scoped user ID of the messenger bot that reports the event
            @export(implementation) public var pageScopedUserID: GraphField<Swift.Int> { .init("page_scoped_user_id") }
        }

        /// What `custom_events` holds.
        public struct CustomEvents: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(eventName: Swift.String) {
                record = GraphRecord()
                self[\.eventName] = eventName
            }

            /// Members of `CustomEvents`.
            public struct Fields: GraphFields {
                public init() {}
                /// Name of the event: 1 to 40 letters, digits, underscores, spaces and hyphens, with neither a space
                /// nor a hyphen first
                @export(implementation) public var eventName: GraphField<Swift.String> { .init("_eventName") }
                /// Event name as an MD5 hash, in the pattern /^[A-Fa-f0-9]{32}$/
                @export(implementation) public var eventNameMD5: GraphField<Swift.String> { .init("_eventName_md5") }
                /// Value that goes into the sum
                @export(implementation) public var valueToSum: GraphField<Swift.Double> { .init("_valueToSum") }
                /// Time of logging
                @export(implementation) public var logTime: GraphField<Swift.Int> { .init("_logTime") }
                /// Whether the event was logged implicitly
                @export(implementation) public var implicitlyLogged: GraphField<Swift.Int> { .init("_implicitlyLogged") }
                /// Whether the event is timed
                @export(implementation) public var isTimedEvent: GraphField<Swift.Bool> { .init("_isTimedEvent") }
                /// `_session_id`.
                @export(implementation) public var sessionID: GraphField<Swift.String> { .init("_session_id") }
                /// `_app_user_id`.
                @export(implementation) public var appUserID: GraphField<Swift.String> { .init("_app_user_id") }
            }
        }
    }

    /// `POST /{application_id}/payment_currencies`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/payment_currencies/)
    public struct CreatePaymentCurrencies: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String, currencyURL: Foundation.URL) {
            self.applicationID = applicationID
            self[\.currencyURL] = currencyURL
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(applicationID)/payment_currencies", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// As its name says
            @export(implementation) public var currencyURL: GraphField<Foundation.URL> { .init("currency_url") }
        }
    }

    /// Permissions approved in Login Review
    ///
    /// `GET /{application_id}/permissions`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/permissions/)
    public static func permissions(
        _ applicationID: Swift.String,
        androidKeyHash: Swift.String? = nil,
        iOSBundleID: Swift.String? = nil,
        permission: [Permission]? = nil,
        proxiedAppID: Swift.Int? = nil,
        status: [ApplicationPermissionsStatus]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ApplicationPermission> fields: () -> GraphSelection<ApplicationPermission> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ApplicationPermission>> {
        var request = GraphRequest<GraphConnection<ApplicationPermission>>(.get, "/\(applicationID)/permissions", fields: fields())
        request.set(GraphField<Swift.String>("android_key_hash"), androidKeyHash)
        request.set(GraphField<Swift.String>("ios_bundle_id"), iOSBundleID)
        request.set(GraphField<[Permission]>("permission"), permission)
        request.set(GraphField<Swift.Int>("proxied_app_id"), proxiedAppID)
        request.set(GraphField<[ApplicationPermissionsStatus]>("status"), status)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Products of this app
    ///
    /// `GET /{application_id}/products`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/products/)
    public static func products(
        _ applicationID: Swift.String,
        productIDs: [Swift.String]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<GamesIAPProduct> fields: () -> GraphSelection<GamesIAPProduct> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<GamesIAPProduct>> {
        var request = GraphRequest<GraphConnection<GamesIAPProduct>>(.get, "/\(applicationID)/products", fields: fields())
        request.set(GraphField<[Swift.String]>("product_ids"), productIDs)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Purchases of this user in this app
    ///
    /// `GET /{application_id}/purchases`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/purchases/)
    public static func purchases(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<GamesIAPOrder> fields: () -> GraphSelection<GamesIAPOrder> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<GamesIAPOrder>> {
        var request = GraphRequest<GraphConnection<GamesIAPOrder>>(.get, "/\(applicationID)/purchases", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Subscribed domains of the app
    ///
    /// `GET /{application_id}/subscribed_domains`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/subscribed_domains/)
    public static func subscribedDomains(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CtCertDomain> fields: () -> GraphSelection<CtCertDomain> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CtCertDomain>> {
        var request = GraphRequest<GraphConnection<CtCertDomain>>(.get, "/\(applicationID)/subscribed_domains", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Subscribed phishing domains of the app
    ///
    /// `GET /{application_id}/subscribed_domains_phishing`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/subscribed_domains_phishing/)
    public static func subscribedDomainsPhishing(
        _ applicationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CtCertDomain> fields: () -> GraphSelection<CtCertDomain> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CtCertDomain>> {
        var request = GraphRequest<GraphConnection<CtCertDomain>>(.get, "/\(applicationID)/subscribed_domains_phishing", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Starts an upload session.
    ///
    /// `POST /{application_id}/uploads`
    ///
    /// - Access Tokens: User or System User. The user who granted the token needs an Administrator or
    ///   Developer role on the app.
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/uploads/)
    public struct CreateUploads: GraphOperation {
        /// `application_id` in the path.
        public var applicationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(applicationID: Swift.String) {
            self.applicationID = applicationID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(applicationID)/uploads", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Length of the file, in bytes
            @export(implementation) public var fileLength: GraphField<Swift.Int> { .init("file_length") }
            /// Name of the file to upload
            @export(implementation) public var fileName: GraphField<Swift.String> { .init("file_name") }
            /// MIME type of the file to upload
            @export(implementation) public var fileType: GraphField<Swift.String> { .init("file_type") }
            /// Type of upload session that the app asks for
            ///
            /// Default: `attachment`.
            @export(implementation) public var sessionType: GraphField<ApplicationUploadsSessionType> { .init("session_type") }
        }
    }
}
