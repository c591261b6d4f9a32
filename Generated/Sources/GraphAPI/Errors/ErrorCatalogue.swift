extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
            GraphErrorInfo(
                1, name: "API Unknown", .transient, retry: true,
                recovery: "Perhaps an outage that will pass. Wait, then try again; if it persists, make sure that the API you ask for exists.",
                messages: [
                    "API Unknown",
                ],
                pages: []),
            GraphErrorInfo(
                2, name: "API Service", .transient, retry: true,
                recovery: "An outage that will pass. Wait, then try again.",
                messages: [
                    "API Service",
                ],
                pages: []),
            GraphErrorInfo(
                3, name: "API Method", .permission,
                recovery: "A capability or permission is missing. Make sure that your app has what this call needs.",
                messages: [
                    "API Method",
                ],
                pages: []),
            GraphErrorInfo(
                4, name: "API Too Many Calls", .throttled, retry: true,
                recovery: "Throttled for the moment. Wait, then try again, or look at how many API requests you send.",
                messages: [
                    "API Too Many Calls",
                ],
                pages: []),
            GraphErrorInfo(
                10, name: "API Permission Denied", .permission,
                recovery: "The permission was never granted or has been taken away. Deal with missing permissions.",
                messages: [
                    "API Permission Denied",
                ],
                pages: []),
            GraphErrorInfo(
                17, name: "API User Too Many Calls", .throttled, retry: true,
                recovery: "Throttled for the moment. Wait, then try again, or look at how many API requests you send.",
                messages: [
                    "API User Too Many Calls",
                ],
                pages: []),
            GraphErrorInfo(
                100, .invalidParameter,
                messages: [
                    "A parameter is invalid",
                ],
                pages: ["album", "event", "page-post", "user", "user/apprequestformerrecipients", "user/apprequests", "user/assigned_business_asset_groups", "user/assigned_pages", "user/business_users", "user/businesses", "user/custom_labels", "user/ids_for_apps", "user/ids_for_business", "user/live_videos", "user/notifications", "user/permissions", "user/photos", "user/rich_media_documents", "video-poll"]),
            GraphErrorInfo(
                102, name: "API Session", .token,
                recovery: "Without a subcode: the login or the access token has expired, was revoked or fails for another reason. Obtain another token.\n\nWith a subcode: look that up.",
                messages: [
                    "API Session",
                ],
                pages: []),
            GraphErrorInfo(
                105, .other,
                messages: [
                    "More parameters than this operation accepts",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                110, .other,
                messages: [
                    "The user ID is not valid",
                ],
                pages: ["user", "user/apprequestformerrecipients", "user/businesses"]),
            GraphErrorInfo(
                190, name: "Access token has expired", .token,
                recovery: "Obtain another token.",
                messages: [
                    "The OAuth 2.0 access token is not valid",
                    "Access token has expired",
                ],
                pages: ["album", "event", "page-post", "user", "user/apprequestformerrecipients", "user/businesses", "user/live_videos", "user/notifications", "user/permissions", "user/photos"]),
            GraphErrorInfo(
                190, subcode: 458, name: "App Not Installed", .token,
                recovery: "This user is not logged in to your app. Have them log in again.",
                messages: [
                    "App Not Installed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 459, name: "User Checkpointed", .token,
                recovery: "The user can put this right by logging in at https://www.facebook.com or https://m.facebook.com.",
                messages: [
                    "User Checkpointed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 460, name: "Password Changed", .token,
                recovery: "The person has a new password. After a login through the OS of iOS 6 or later, send them to the Facebook entry of the OS settings to update it; in all other cases, have them log in to the app again.",
                messages: [
                    "Password Changed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 463, name: "Expired", .token,
                recovery: "The login or the access token has expired, was revoked or fails for another reason. Deal with expired tokens.",
                messages: [
                    "Expired",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 464, name: "Unconfirmed User", .token,
                recovery: "The user can put this right by logging in at https://www.facebook.com or https://m.facebook.com.",
                messages: [
                    "Unconfirmed User",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 467, name: "Invalid Access Token", .token,
                recovery: "The access token has expired, was revoked or fails for another reason. Deal with expired tokens.",
                messages: [
                    "Invalid Access Token",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 492, name: "Invalid Session", .token,
                recovery: "The user behind the Page access token lacks the role on the Page that it takes.",
                messages: [
                    "Invalid Session",
                ],
                pages: []),
            GraphErrorInfo(
                200, through: 299, name: "API Permission (one value for each permission)", .permission,
                recovery: "The permission was never granted or has been taken away. Deal with missing permissions.",
                messages: [
                    "A permission is missing",
                    "API Permission (one value for each permission)",
                ],
                pages: ["album", "event", "page-post", "user", "user/apprequestformerrecipients", "user/apprequests", "user/business_users", "user/businesses", "user/custom_labels", "user/ids_for_apps", "user/ids_for_business", "user/live_videos", "user/music", "user/notifications", "user/permissions", "user/photos", "video-poll"]),
            GraphErrorInfo(
                210, .permission,
                messages: [
                    "The user cannot be seen",
                ],
                pages: ["page-post", "user"]),
            GraphErrorInfo(
                240, .permission,
                messages: [
                    "Desktop apps may call this for their own user only",
                ],
                pages: ["user", "user/permissions"]),
            GraphErrorInfo(
                270, .permission,
                messages: [
                    "Apps with development access, which is the default, may not send this Ads API request: ask for an upgrade. The token has to come from a user who is an admin of both the app and the ad account",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                288, .permission,
                messages: [
                    "The extended permission app_notifications is needed to notify users",
                ],
                pages: ["user/notifications"]),
            GraphErrorInfo(
                341, name: "Application limit reached", .throttled, retry: true,
                recovery: "An outage or throttling that will pass. Wait, then try again, or look at how many API requests you send.",
                messages: [
                    "Application limit reached",
                ],
                pages: []),
            GraphErrorInfo(
                368, name: "Temporarily blocked for policies violations", .blocked,
                recovery: "Wait, then try again.",
                messages: [
                    "This action counts as abuse or is not allowed for another reason",
                    "Temporarily blocked for policies violations",
                ],
                pages: ["album", "page-post", "user", "user/businesses", "user/notifications", "user/permissions"]),
            GraphErrorInfo(
                457, .other,
                messages: [
                    "The session comes from an origin that is not valid",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                458, .token,
                messages: [
                    "The session cannot be used, since the app is not installed",
                ],
                pages: ["event"]),
            GraphErrorInfo(
                459, .token,
                messages: [
                    "The session cannot be used, since the user is held at a checkpoint",
                ],
                pages: ["page-post", "user", "user/permissions"]),
            GraphErrorInfo(
                506, name: "Duplicate Post", .duplicate,
                recovery: "The same post cannot appear twice in a row. Change what it says, then try again.",
                messages: [
                    "Duplicate Post",
                ],
                pages: []),
            GraphErrorInfo(
                613, .throttled, retry: true,
                messages: [
                    "This API was called more often than its rate limit allows.",
                ],
                pages: ["user", "user/notifications"]),
            GraphErrorInfo(
                1000, .other,
                messages: [
                    "An event cannot take place at that time.",
                ],
                pages: ["user/live_videos"]),
            GraphErrorInfo(
                1005, .other,
                messages: [
                    "The cover photo could not be uploaded.",
                ],
                pages: ["user/live_videos"]),
            GraphErrorInfo(
                2500, .other,
                messages: [
                    "The graph query could not be parsed",
                ],
                pages: ["page-post"]),
            GraphErrorInfo(
                2650, .other,
                messages: [
                    "The custom audience could not be updated",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2903, .other,
                messages: [
                    "This test account is not deletable",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2904, .other,
                messages: [
                    "The OG Test User is not deletable",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                3001, .other,
                messages: [
                    "The query is not valid",
                ],
                pages: ["page-post"]),
            GraphErrorInfo(
                3912, .other,
                messages: [
                    "Your changes to the Business Manager were lost to a technical problem. Try once more.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3913, .other,
                messages: [
                    "You seem to lack the right to create a Business Manager.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3914, .other,
                messages: [
                    "You would remove the last admin. A Business Manager needs one or more.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3918, .other,
                messages: [
                    "Another Business Manager owns this Page. You may ask for access, which its owner then has to approve.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3919, .other,
                messages: [
                    "A technical problem came up. Try once more.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                3947, .other,
                messages: [
                    "You already belong to a Business Manager of that name. Take another one.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3973, .other,
                messages: [
                    "A Business Manager cannot be called that. Pick a new name.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3974, .other,
                messages: [
                    "This Business Manager name is not allowed. Use another one.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3998, .other,
                messages: [
                    "Only admins of the primary Page can create a business with it.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                42000, .other,
                messages: [
                    "This Page belongs to an Instagram business profile already, so it cannot be added. In Instagram, convert that profile to a personal account or link it to another Page; then add the Page to Business Manager.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                80001, .throttled, retry: true,
                messages: [
                    "Too many calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                ],
                pages: ["album", "page-post"]),
            GraphErrorInfo(
                80003, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#custom-audience.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80004, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80006, .throttled, retry: true,
                messages: [
                    "Too many messenger calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                1609005, name: "Error Posting Link", .other,
                recovery: "The link could not be scraped. Look over the URL, then try again.",
                messages: [
                    "Error Posting Link",
                ],
                pages: []),
        ]
    }
}

extension GraphErrorCode {
    /// 1: API Unknown.
    ///
    /// API Unknown
    public static var apiUnknown: Self { Self(rawValue: 1) }
    /// 2: API Service.
    ///
    /// API Service
    public static var apiService: Self { Self(rawValue: 2) }
    /// 3: API Method.
    ///
    /// API Method
    public static var apiMethod: Self { Self(rawValue: 3) }
    /// 4: API Too Many Calls.
    ///
    /// API Too Many Calls
    public static var apiTooManyCalls: Self { Self(rawValue: 4) }
    /// 10: API Permission Denied.
    ///
    /// API Permission Denied
    public static var apiPermissionDenied: Self { Self(rawValue: 10) }
    /// 17: API User Too Many Calls.
    ///
    /// API User Too Many Calls
    public static var apiUserTooManyCalls: Self { Self(rawValue: 17) }
    /// 100.
    ///
    /// A parameter is invalid
    public static var code100: Self { Self(rawValue: 100) }
    /// 102: API Session.
    ///
    /// API Session
    public static var apiSession: Self { Self(rawValue: 102) }
    /// 105.
    ///
    /// More parameters than this operation accepts
    public static var code105: Self { Self(rawValue: 105) }
    /// 110.
    ///
    /// The user ID is not valid
    public static var code110: Self { Self(rawValue: 110) }
    /// 190: Access token has expired.
    ///
    /// The OAuth 2.0 access token is not valid
    ///
    /// Access token has expired
    public static var accessTokenHasExpired: Self { Self(rawValue: 190) }
    /// 200 to 299: API Permission (one value for each permission).
    ///
    /// A permission is missing
    ///
    /// API Permission (one value for each permission)
    public static var apiPermissionOneValueForEachPermission: Self { Self(rawValue: 200) }
    /// 210.
    ///
    /// The user cannot be seen
    public static var code210: Self { Self(rawValue: 210) }
    /// 240.
    ///
    /// Desktop apps may call this for their own user only
    public static var code240: Self { Self(rawValue: 240) }
    /// 270.
    ///
    /// Apps with development access, which is the default, may not send this Ads API request: ask for an
    /// upgrade. The token has to come from a user who is an admin of both the app and the ad account
    public static var code270: Self { Self(rawValue: 270) }
    /// 288.
    ///
    /// The extended permission app_notifications is needed to notify users
    public static var code288: Self { Self(rawValue: 288) }
    /// 341: Application limit reached.
    ///
    /// Application limit reached
    public static var applicationLimitReached: Self { Self(rawValue: 341) }
    /// 368: Temporarily blocked for policies violations.
    ///
    /// This action counts as abuse or is not allowed for another reason
    ///
    /// Temporarily blocked for policies violations
    public static var temporarilyBlockedForPoliciesViolations: Self { Self(rawValue: 368) }
    /// 457.
    ///
    /// The session comes from an origin that is not valid
    public static var code457: Self { Self(rawValue: 457) }
    /// 458.
    ///
    /// The session cannot be used, since the app is not installed
    public static var code458: Self { Self(rawValue: 458) }
    /// 459.
    ///
    /// The session cannot be used, since the user is held at a checkpoint
    public static var code459: Self { Self(rawValue: 459) }
    /// 506: Duplicate Post.
    ///
    /// Duplicate Post
    public static var duplicatePost: Self { Self(rawValue: 506) }
    /// 613.
    ///
    /// This API was called more often than its rate limit allows.
    public static var code613: Self { Self(rawValue: 613) }
    /// 1000.
    ///
    /// An event cannot take place at that time.
    public static var code1000: Self { Self(rawValue: 1000) }
    /// 1005.
    ///
    /// The cover photo could not be uploaded.
    public static var code1005: Self { Self(rawValue: 1005) }
    /// 2500.
    ///
    /// The graph query could not be parsed
    public static var code2500: Self { Self(rawValue: 2500) }
    /// 2650.
    ///
    /// The custom audience could not be updated
    public static var code2650: Self { Self(rawValue: 2650) }
    /// 2903.
    ///
    /// This test account is not deletable
    public static var code2903: Self { Self(rawValue: 2903) }
    /// 2904.
    ///
    /// The OG Test User is not deletable
    public static var code2904: Self { Self(rawValue: 2904) }
    /// 3001.
    ///
    /// The query is not valid
    public static var code3001: Self { Self(rawValue: 3001) }
    /// 3912.
    ///
    /// Your changes to the Business Manager were lost to a technical problem. Try once more.
    public static var code3912: Self { Self(rawValue: 3912) }
    /// 3913.
    ///
    /// You seem to lack the right to create a Business Manager.
    public static var code3913: Self { Self(rawValue: 3913) }
    /// 3914.
    ///
    /// You would remove the last admin. A Business Manager needs one or more.
    public static var code3914: Self { Self(rawValue: 3914) }
    /// 3918.
    ///
    /// Another Business Manager owns this Page. You may ask for access, which its owner then has to
    /// approve.
    public static var code3918: Self { Self(rawValue: 3918) }
    /// 3919.
    ///
    /// A technical problem came up. Try once more.
    public static var code3919: Self { Self(rawValue: 3919) }
    /// 3947.
    ///
    /// You already belong to a Business Manager of that name. Take another one.
    public static var code3947: Self { Self(rawValue: 3947) }
    /// 3973.
    ///
    /// A Business Manager cannot be called that. Pick a new name.
    public static var code3973: Self { Self(rawValue: 3973) }
    /// 3974.
    ///
    /// This Business Manager name is not allowed. Use another one.
    public static var code3974: Self { Self(rawValue: 3974) }
    /// 3998.
    ///
    /// Only admins of the primary Page can create a business with it.
    public static var code3998: Self { Self(rawValue: 3998) }
    /// 42000.
    ///
    /// This Page belongs to an Instagram business profile already, so it cannot be added. In Instagram,
    /// convert that profile to a personal account or link it to another Page; then add the Page to Business
    /// Manager.
    public static var code42000: Self { Self(rawValue: 42000) }
    /// 80001.
    ///
    /// Too many calls for this Page. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    public static var code80001: Self { Self(rawValue: 80001) }
    /// 80003.
    ///
    /// Too many calls for this ad account. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting#custom-audience.
    public static var code80003: Self { Self(rawValue: 80003) }
    /// 80004.
    ///
    /// Too many calls for this ad account. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.
    public static var code80004: Self { Self(rawValue: 80004) }
    /// 80006.
    ///
    /// Too many messenger calls for this Page. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    public static var code80006: Self { Self(rawValue: 80006) }
    /// 1609005: Error Posting Link.
    ///
    /// Error Posting Link
    public static var errorPostingLink: Self { Self(rawValue: 1609005) }
}
