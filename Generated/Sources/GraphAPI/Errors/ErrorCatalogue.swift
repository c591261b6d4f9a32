// Made from the error codes of the reference by graphgen; edits to this file are lost.

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
                    "Too many calls to the API",
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
                    "Too many API calls by the user",
                ],
                pages: []),
            GraphErrorInfo(
                17, subcode: 2446079, .throttled, retry: true,
                recovery: "Throttled for the moment. Wait, then try again, or look at how many API requests you send.",
                messages: [
                    "Rate limit of the Ads API, V3.3 and older, Ads Insights excepted",
                    "Throttled for the moment. Wait, then try again, or look at how many API requests you send.",
                ],
                pages: []),
            GraphErrorInfo(
                32, .throttled, retry: true,
                recovery: "The User or app behind the access token of this Pages API request has hit its rate limit",
                messages: [
                    "Rate limit of Page calls with a User access token",
                    "The User or app behind the access token of this Pages API request has hit its rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                100, .invalidParameter,
                messages: [
                    "A parameter is invalid",
                ],
                pages: ["ads_archive", "album", "album/comments", "album/likes", "album/photos", "album/picture", "application", "application/accounts", "application/activities", "application/ad_placement_groups", "application/adnetworkanalytics_results", "application/aem_attribution", "application/aem_conversion_configs", "application/aem_conversion_filter", "application/agencies", "application/app_event_types", "application/app_indexing", "application/app_installed_groups", "application/appassets", "application/assets", "application/button_auto_detection_device_selection", "application/da_checks", "application/events", "application/ios_skadnetwork_conversion_config", "application/mmp_auditing", "application/mobile_sdk_gk", "application/model_asset", "application/monetized_digital_store_objects", "application/page_activities", "application/payment_currencies", "application/permissions", "application/subscribed_domains", "application/subscribed_domains_phishing", "application/uploads", "canvas", "canvas-carousel", "canvas-footer", "canvas-product-list", "canvas-product-set", "canvas-text", "canvas/preview", "canvas/previews", "collaborative-ads-directory", "commerce-merchant-settings", "commerce-merchant-settings/commerce_orders", "commerce-merchant-settings/commerce_payouts", "commerce-merchant-settings/returns", "commerce-merchant-settings/setup_status", "commerce-merchant-settings/shops", "cpas-advertiser-partnership-recommendation", "event", "event/roles", "event/ticket_tiers", "games-iap-product", "group-message", "group-message/insights", "group-message/to", "group/albums", "group/photos", "image-copyright", "insights", "instagram-oembed", "live-video", "live-video-input-stream", "live-video/comments", "live-video/crossposted_broadcasts", "live-video/errors", "live-video/polls", "live-video/reactions", "mailing-address", "media-fingerprint", "object/reactions", "oembed-page", "oembed-post", "oembed-video", "offline-conversion-data-set-upload", "page", "page-call-to-action", "page-post", "page-upcoming-change", "photo", "photo/insights", "photo/likes", "photo/picture", "photo/sponsor_tags", "place-topic", "post", "user", "user/accounts", "user/ad_studies", "user/albums", "user/apprequestformerrecipients", "user/apprequests", "user/assigned_business_asset_groups", "user/assigned_pages", "user/business_users", "user/businesses", "user/custom_labels", "user/feed", "user/ids_for_apps", "user/ids_for_business", "user/ids_for_pages", "user/likes", "user/live_videos", "user/notifications", "user/permissions", "user/photos", "user/picture", "user/rich_media_documents", "user/videos", "video-copyright", "video-list", "video-list/videos", "video-poll", "video-poll-option", "video-poll/poll_options", "video/captions", "video/comments", "video/crosspost_shared_pages", "video/gaming_clip_create", "video/likes", "video/picture", "video/poll_settings", "video/polls", "video/tags", "video/thumbnails", "video/video_insights", "whats-app-business-account", "whats-app-business-account/assigned_users", "whats-app-business-account/conversation_analytics", "whats-app-business-account/message_templates", "whats-app-business-account/phone_numbers", "whats-app-business-account/product_catalogs", "whats-app-business-account/subscribed_apps", "whats-app-business-account/template_performance_metrics", "whats-app-business-hsm", "whats-app-business-hsm/compare"]),
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
                pages: ["application/codeless_event_mappings", "page", "user"]),
            GraphErrorInfo(
                110, .other,
                messages: [
                    "The user ID is not valid",
                ],
                pages: ["page", "user", "user/accounts", "user/apprequestformerrecipients", "user/businesses"]),
            GraphErrorInfo(
                120, .other,
                messages: [
                    "The album ID is not valid",
                ],
                pages: ["album/photos", "group/photos"]),
            GraphErrorInfo(
                152, .other,
                messages: [
                    "The type of page is invalid",
                ],
                pages: ["user/accounts"]),
            GraphErrorInfo(
                160, .other,
                messages: [
                    "The type of geolocation is invalid",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                190, name: "Access token has expired", .token,
                recovery: "Obtain another token.",
                messages: [
                    "The OAuth 2.0 access token is not valid",
                    "Access token has expired",
                ],
                pages: ["album/likes", "album/photos", "application", "application/model_asset", "event", "group-message", "group/albums", "group/photos", "insights", "live-video", "page", "page-post", "photo", "photo/likes", "place-topic", "post", "user", "user/accounts", "user/albums", "user/apprequestformerrecipients", "user/businesses", "user/feed", "user/likes", "user/live_videos", "user/notifications", "user/permissions", "user/photos", "user/picture", "user/videos", "video/comments", "video/likes", "video/thumbnails"]),
            GraphErrorInfo(
                190, subcode: 458, name: "App Not Installed", .token,
                recovery: "The person is not logged in to your app. Have them log in again.",
                messages: [
                    "App Not Installed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 459, name: "User Checkpointed", .token,
                recovery: "The person has to settle something on Facebook's own site, https://www.facebook.com or https://m.facebook.com, after logging in there.",
                messages: [
                    "User Checkpointed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 460, name: "Password Changed", .token,
                recovery: "The password changed. Have the person log in to the app again; after a login through iOS itself (6 and later), they change the password in the device's Facebook settings.",
                messages: [
                    "Password Changed",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 463, name: "Expired", .token,
                recovery: "The login or the token ran out, was revoked or fails for another reason. Treat it as an expired access token.",
                messages: [
                    "Expired",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 464, name: "Unconfirmed User", .token,
                recovery: "The person has to settle something on Facebook's own site, https://www.facebook.com or https://m.facebook.com, after logging in there.",
                messages: [
                    "Unconfirmed User",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 467, name: "Invalid Access Token", .token,
                recovery: "The token ran out, was revoked or fails for another reason. Treat it as an expired access token.",
                messages: [
                    "Invalid Access Token",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 492, name: "Invalid Session", .token,
                recovery: "The person whose Page access token this is lacks a suitable role on the Page.",
                messages: [
                    "Invalid Session",
                ],
                pages: []),
            GraphErrorInfo(
                192, .other,
                messages: [
                    "The phone number is not valid",
                ],
                pages: ["page", "whats-app-business-account/message_templates", "whats-app-business-hsm"]),
            GraphErrorInfo(
                194, .other,
                messages: [
                    "One or more required parameters are missing",
                ],
                pages: ["user/videos"]),
            GraphErrorInfo(
                197, .other,
                messages: [
                    "The post has no content; it needs a message to share.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                200, through: 299, name: "API Permission (Multiple values depending on permission)", .permission,
                recovery: "The permission was never granted or has been taken away. Deal with missing permissions.",
                messages: [
                    "A permission is missing",
                    "API Permission (Multiple values depending on permission)",
                ],
                pages: ["ads_archive", "album", "album/comments", "album/likes", "album/photos", "album/picture", "application", "application/accounts", "application/activities", "application/aem_conversion_configs", "application/button_auto_detection_device_selection", "application/cloudbridge_settings", "application/ios_skadnetwork_conversion_config", "application/mobile_sdk_gk", "application/model_asset", "application/products", "application/purchases", "canvas", "commerce-merchant-settings", "commerce-merchant-settings/commerce_orders", "commerce-merchant-settings/commerce_payouts", "commerce-merchant-settings/order_management_apps", "commerce-merchant-settings/product_catalogs", "commerce-merchant-settings/seller_issues", "commerce-merchant-settings/shops", "commerce-merchant-settings/tax_settings", "event", "event/live_videos", "group-message", "group/albums", "group/photos", "insights", "instagram-oembed", "live-video", "live-video/comments", "live-video/input_streams", "live-video/polls", "live-video/reactions", "oembed-page", "oembed-post", "oembed-video", "page", "page-call-to-action", "page-post", "photo", "photo/insights", "photo/likes", "photo/picture", "place-topic", "post", "user", "user/accounts", "user/ad_studies", "user/albums", "user/apprequestformerrecipients", "user/apprequests", "user/assigned_product_catalogs", "user/business_users", "user/businesses", "user/custom_labels", "user/feed", "user/ids_for_apps", "user/ids_for_business", "user/likes", "user/live_videos", "user/music", "user/notifications", "user/permissions", "user/photos", "user/picture", "user/videos", "video-list/videos", "video/comments", "video/likes", "video/sponsor_tags", "video/thumbnails", "video/video_insights", "whats-app-business-account", "whats-app-business-account/assigned_users", "whats-app-business-account/message_templates", "whats-app-business-account/phone_numbers", "whats-app-business-account/product_catalogs", "whats-app-business-account/subscribed_apps", "whats-app-business-account/template_performance_metrics"]),
            GraphErrorInfo(
                210, .permission,
                messages: [
                    "The user cannot be seen",
                ],
                pages: ["application", "canvas-text", "canvas-video", "live-video/blocked_users", "page", "page-post", "user", "user/accounts", "user/videos", "video/polls"]),
            GraphErrorInfo(
                220, .permission,
                messages: [
                    "One or more albums cannot be seen",
                ],
                pages: ["album/photos"]),
            GraphErrorInfo(
                230, .permission,
                messages: [
                    "The permissions do not allow a message to this user",
                ],
                pages: ["page"]),
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
                pages: ["application/da_checks", "user", "user/ad_studies"]),
            GraphErrorInfo(
                275, .permission,
                messages: [
                    "The object that this request is about cannot be made out; it may be an ad account, a business account or an object that belongs to them.",
                ],
                pages: ["offline-conversion-data-set-upload/progress"]),
            GraphErrorInfo(
                278, .permission,
                messages: [
                    "To read ads, the access token needs the extended permission ads_read",
                ],
                pages: ["application", "application/da_checks"]),
            GraphErrorInfo(
                288, .permission,
                messages: [
                    "The extended permission app_notifications is needed to notify users",
                ],
                pages: ["user/notifications"]),
            GraphErrorInfo(
                320, .other,
                messages: [
                    "The photo could not be edited",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                321, .other,
                messages: [
                    "The album has no room left",
                ],
                pages: ["album/photos"]),
            GraphErrorInfo(
                324, .other,
                messages: [
                    "The image file is missing or not valid",
                ],
                pages: ["group/photos"]),
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
                pages: ["album/photos", "application", "application/mobile_sdk_gk", "canvas", "group-message", "group/albums", "group/photos", "page", "page-post", "photo", "photo/likes", "post", "user", "user/accounts", "user/albums", "user/businesses", "user/feed", "user/likes", "user/notifications", "user/permissions", "user/picture", "user/videos", "video/comments", "video/thumbnails"]),
            GraphErrorInfo(
                370, .other,
                messages: [
                    "The call to update this Page is not valid",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                371, .other,
                messages: [
                    "The location of the Page cannot be updated like that",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                374, .other,
                messages: [
                    "The store location descriptor cannot be updated, because this is not a location Page.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                375, .other,
                messages: [
                    "The Page lacks a location descriptor, which has to be added first.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                385, .other,
                messages: [
                    "The format of the captions file is not supported.",
                ],
                pages: ["video/captions"]),
            GraphErrorInfo(
                386, .other,
                messages: [
                    "The .SRT file is named wrongly. Call it filename.en_US.srt or alike",
                ],
                pages: ["video/captions"]),
            GraphErrorInfo(
                387, .other,
                messages: [
                    "The captions file could not be uploaded. Try once more.",
                ],
                pages: ["video/captions"]),
            GraphErrorInfo(
                413, .other,
                messages: [
                    "The password is not valid",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                457, .other,
                messages: [
                    "The session comes from an origin that is not valid",
                ],
                pages: ["page", "user"]),
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
                pages: ["application", "page-post", "photo", "photo/likes", "post", "user", "user/accounts", "user/albums", "user/likes", "user/permissions", "user/picture", "user/videos", "video/comments"]),
            GraphErrorInfo(
                475, .other,
                messages: [
                    "Posting of videos is blocked for the moment, since you added videos with content that may be someone else's.",
                ],
                pages: ["live-video"]),
            GraphErrorInfo(
                482, .other,
                messages: [
                    "Some locales among the captions files are on the video already. Leave them out and try once more.",
                ],
                pages: ["video/captions"]),
            GraphErrorInfo(
                504, .other,
                messages: [
                    "The ID of the reply thread is not valid",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                506, name: "Duplicate Post", .duplicate,
                recovery: "The same post cannot appear twice in a row. Change what it says, then try again.",
                messages: [
                    "Duplicate Post",
                ],
                pages: []),
            GraphErrorInfo(
                551, .other,
                messages: [
                    "The person is not available at the moment.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                613, .throttled, retry: true,
                recovery: "A rate limit of its own for this API is used up. The documentation of the API that was called tells its limits.",
                messages: [
                    "This API was called more often than its rate limit allows.",
                    "A rate limit of its own for this API is used up. The documentation of the API that was called tells its limits.",
                ],
                pages: ["user", "user/notifications"]),
            GraphErrorInfo(
                613, subcode: 1996, .throttled, retry: true,
                recovery: "The number of API requests from your app varies in an unusual way, perhaps since a recent change of yours affected how many it sends",
                messages: [
                    "The number of API requests from your app varies in an unusual way, perhaps since a recent change of yours affected how many it sends",
                ],
                pages: []),
            GraphErrorInfo(
                1000, .other,
                messages: [
                    "An event cannot take place at that time.",
                ],
                pages: ["live-video", "user/live_videos"]),
            GraphErrorInfo(
                1005, .other,
                messages: [
                    "The cover photo could not be uploaded.",
                ],
                pages: ["live-video", "user/live_videos"]),
            GraphErrorInfo(
                1009, .other,
                messages: [
                    "A parameter did not pass validation.",
                ],
                pages: ["ads_archive"]),
            GraphErrorInfo(
                1500, .other,
                messages: [
                    "The URL is not valid",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                1705, .other,
                messages: [
                    "Posting failed.",
                ],
                pages: ["video/comments"]),
            GraphErrorInfo(
                2200, .other,
                messages: [
                    "The subscription could not be validated",
                ],
                pages: ["whats-app-business-account/subscribed_apps"]),
            GraphErrorInfo(
                2201, .other,
                messages: [
                    "The endpoint answered validation with a wrong hub.challenge",
                ],
                pages: ["whats-app-business-account/subscribed_apps"]),
            GraphErrorInfo(
                2500, .other,
                messages: [
                    "The graph query could not be parsed",
                ],
                pages: ["group-message", "page-post", "photo", "post"]),
            GraphErrorInfo(
                2650, .other,
                messages: [
                    "The custom audience could not be updated",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2900, .other,
                messages: [
                    "There are more test accounts than allowed",
                ],
                pages: ["application/accounts"]),
            GraphErrorInfo(
                2902, .other,
                messages: [
                    "The test account could not be removed from this app",
                ],
                pages: ["application/accounts"]),
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
                3000, .other,
                messages: [
                    "Insights belong to their owner: no other user or app may read those of a Page, a business, an app, a domain or an event source group",
                ],
                pages: ["application/app_event_types"]),
            GraphErrorInfo(
                3001, .other,
                messages: [
                    "The query is not valid",
                ],
                pages: ["insights", "page-post", "photo", "photo/insights"]),
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
                3944, .other,
                messages: [
                    "The Business Manager can access this object already.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                3947, .other,
                messages: [
                    "You already belong to a Business Manager of that name. Take another one.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                3948, .other,
                messages: [
                    "The Page needs someone assigned as its manager before it leaves your Business Manager.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                3950, .other,
                messages: [
                    "Too many are being created; the system throttles this.",
                ],
                pages: ["user/accounts"]),
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
                3977, .other,
                messages: [
                    "Only an Admin of the Page can claim it in Business Manager.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                3982, .other,
                messages: [
                    "Your permissions do not suffice to import this asset into that Business Manager.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                3998, .other,
                messages: [
                    "Only admins of the primary Page can create a business with it.",
                ],
                pages: ["user/businesses"]),
            GraphErrorInfo(
                5101, .other,
                messages: [
                    "The uploaded file exceeds the allowed size.",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                6000, .other,
                messages: [
                    "The video file could not be uploaded. Try again with another file.",
                ],
                pages: ["event/live_videos", "user/videos"]),
            GraphErrorInfo(
                6001, .other,
                messages: [
                    "The video could not be uploaded. Try once more.",
                ],
                pages: ["user/videos"]),
            GraphErrorInfo(
                9009, .other,
                messages: [
                    "The Instagram user cannot be reached",
                ],
                pages: ["page"]),
            GraphErrorInfo(
                42000, .other,
                messages: [
                    "This Page belongs to an Instagram business profile already, so it cannot be added. In Instagram, convert that profile to a personal account or link it to another Page; then add the Page to Business Manager.",
                ],
                pages: ["page", "user/businesses"]),
            GraphErrorInfo(
                43003, .other,
                messages: [
                    "Automatic button detection is off for the app.",
                ],
                pages: ["application/button_auto_detection_device_selection"]),
            GraphErrorInfo(
                80000, .throttled, retry: true,
                recovery: "Ads Insights rate limit",
                messages: [
                    "Ads Insights rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80000, subcode: 2446079, .throttled, retry: true,
                recovery: "Ads Insights rate limit",
                messages: [
                    "Ads Insights rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80001, .throttled, retry: true,
                recovery: "Calls for a Page with a Page or System User access token",
                messages: [
                    "Too many calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                    "Calls for a Page with a Page or System User access token",
                ],
                pages: ["album", "album/comments", "album/photos", "application", "canvas", "canvas-button", "canvas-footer", "canvas-product-set", "canvas-video", "insights", "page", "page-post", "photo", "photo/likes", "photo/picture", "post", "user/accounts", "video/comments", "video/likes", "video/video_insights"]),
            GraphErrorInfo(
                80002, .throttled, retry: true,
                recovery: "Instagram rate limit",
                messages: [
                    "Too many calls for this Instagram account. Pause, then retry; see Rate Limiting in the overview of the Graph API.",
                    "Instagram rate limit",
                ],
                pages: ["page", "user/accounts"]),
            GraphErrorInfo(
                80003, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#custom-audience.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80003, subcode: 2446079, .throttled, retry: true,
                recovery: "Custom Audience rate limit",
                messages: [
                    "Custom Audience rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80004, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80004, subcode: 2446079, .throttled, retry: true,
                recovery: "Ads Management rate limit",
                messages: [
                    "Ads Management rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80005, .throttled, retry: true,
                recovery: "LeadGen rate limit",
                messages: [
                    "LeadGen rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80006, .throttled, retry: true,
                recovery: "Messenger",
                messages: [
                    "Messenger",
                    "Too many messenger calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80008, .throttled, retry: true,
                recovery: "WhatsApp Business Management API rate limit",
                messages: [
                    "Too many calls for this WhatsApp Business account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                    "WhatsApp Business Management API rate limit",
                ],
                pages: ["whats-app-business-account", "whats-app-business-account/message_templates", "whats-app-business-account/phone_numbers", "whats-app-business-account/subscribed_apps", "whats-app-business-hsm"]),
            GraphErrorInfo(
                80009, .throttled, retry: true,
                recovery: "Catalog Management rate limit",
                messages: [
                    "Catalog Management rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                80012, .throttled, retry: true,
                messages: [
                    "Too many calls for this message template. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                ],
                pages: ["whats-app-business-hsm"]),
            GraphErrorInfo(
                80014, .throttled, retry: true,
                recovery: "Catalog Batch rate limit",
                messages: [
                    "Catalog Batch rate limit",
                ],
                pages: []),
            GraphErrorInfo(
                131000, .other,
                messages: [
                    "An unknown error came up",
                ],
                pages: ["whats-app-business-account"]),
            GraphErrorInfo(
                131009, .other,
                messages: [
                    "The value of a parameter is invalid",
                ],
                pages: ["whats-app-business-account", "whats-app-business-account/conversation_analytics"]),
            GraphErrorInfo(
                131031, .other,
                messages: [
                    "The Business Account is locked",
                ],
                pages: ["whats-app-business-account"]),
            GraphErrorInfo(
                200002, .other,
                messages: [
                    "The HSM Template could not be created",
                ],
                pages: ["whats-app-business-account/message_templates"]),
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
    /// 1, whatever it is called.
    public static var code1: Self { Self(rawValue: 1) }
    /// 2: API Service.
    ///
    /// API Service
    public static var apiService: Self { Self(rawValue: 2) }
    /// 2, whatever it is called.
    public static var code2: Self { Self(rawValue: 2) }
    /// 3: API Method.
    ///
    /// API Method
    public static var apiMethod: Self { Self(rawValue: 3) }
    /// 3, whatever it is called.
    public static var code3: Self { Self(rawValue: 3) }
    /// 4: API Too Many Calls.
    ///
    /// API Too Many Calls
    ///
    /// Too many calls to the API
    public static var apiTooManyCalls: Self { Self(rawValue: 4) }
    /// 4, whatever it is called.
    public static var code4: Self { Self(rawValue: 4) }
    /// 10: API Permission Denied.
    ///
    /// API Permission Denied
    public static var apiPermissionDenied: Self { Self(rawValue: 10) }
    /// 10, whatever it is called.
    public static var code10: Self { Self(rawValue: 10) }
    /// 17: API User Too Many Calls.
    ///
    /// API User Too Many Calls
    ///
    /// Too many API calls by the user
    public static var apiUserTooManyCalls: Self { Self(rawValue: 17) }
    /// 17, whatever it is called.
    public static var code17: Self { Self(rawValue: 17) }
    /// 32.
    ///
    /// Rate limit of Page calls with a User access token
    ///
    /// The User or app behind the access token of this Pages API request has hit its rate limit
    public static var code32: Self { Self(rawValue: 32) }
    /// 100.
    ///
    /// A parameter is invalid
    public static var code100: Self { Self(rawValue: 100) }
    /// 102: API Session.
    ///
    /// API Session
    public static var apiSession: Self { Self(rawValue: 102) }
    /// 102, whatever it is called.
    public static var code102: Self { Self(rawValue: 102) }
    /// 105.
    ///
    /// More parameters than this operation accepts
    public static var code105: Self { Self(rawValue: 105) }
    /// 110.
    ///
    /// The user ID is not valid
    public static var code110: Self { Self(rawValue: 110) }
    /// 120.
    ///
    /// The album ID is not valid
    public static var code120: Self { Self(rawValue: 120) }
    /// 152.
    ///
    /// The type of page is invalid
    public static var code152: Self { Self(rawValue: 152) }
    /// 160.
    ///
    /// The type of geolocation is invalid
    public static var code160: Self { Self(rawValue: 160) }
    /// 190: Access token has expired.
    ///
    /// The OAuth 2.0 access token is not valid
    ///
    /// Access token has expired
    public static var accessTokenHasExpired: Self { Self(rawValue: 190) }
    /// 190, whatever it is called.
    public static var code190: Self { Self(rawValue: 190) }
    /// 192.
    ///
    /// The phone number is not valid
    public static var code192: Self { Self(rawValue: 192) }
    /// 194.
    ///
    /// One or more required parameters are missing
    public static var code194: Self { Self(rawValue: 194) }
    /// 197.
    ///
    /// The post has no content; it needs a message to share.
    public static var code197: Self { Self(rawValue: 197) }
    /// 200 to 299: API Permission (Multiple values depending on permission).
    ///
    /// A permission is missing
    ///
    /// API Permission (Multiple values depending on permission)
    public static var apiPermissionMultipleValuesDependingOnPermission: Self { Self(rawValue: 200) }
    /// 200, whatever it is called.
    public static var code200: Self { Self(rawValue: 200) }
    /// 210.
    ///
    /// The user cannot be seen
    public static var code210: Self { Self(rawValue: 210) }
    /// 220.
    ///
    /// One or more albums cannot be seen
    public static var code220: Self { Self(rawValue: 220) }
    /// 230.
    ///
    /// The permissions do not allow a message to this user
    public static var code230: Self { Self(rawValue: 230) }
    /// 240.
    ///
    /// Desktop apps may call this for their own user only
    public static var code240: Self { Self(rawValue: 240) }
    /// 270.
    ///
    /// Apps with development access, which is the default, may not send this Ads API request: ask for an
    /// upgrade. The token has to come from a user who is an admin of both the app and the ad account
    public static var code270: Self { Self(rawValue: 270) }
    /// 275.
    ///
    /// The object that this request is about cannot be made out; it may be an ad account, a business
    /// account or an object that belongs to them.
    public static var code275: Self { Self(rawValue: 275) }
    /// 278.
    ///
    /// To read ads, the access token needs the extended permission ads_read
    public static var code278: Self { Self(rawValue: 278) }
    /// 288.
    ///
    /// The extended permission app_notifications is needed to notify users
    public static var code288: Self { Self(rawValue: 288) }
    /// 320.
    ///
    /// The photo could not be edited
    public static var code320: Self { Self(rawValue: 320) }
    /// 321.
    ///
    /// The album has no room left
    public static var code321: Self { Self(rawValue: 321) }
    /// 324.
    ///
    /// The image file is missing or not valid
    public static var code324: Self { Self(rawValue: 324) }
    /// 341: Application limit reached.
    ///
    /// Application limit reached
    public static var applicationLimitReached: Self { Self(rawValue: 341) }
    /// 341, whatever it is called.
    public static var code341: Self { Self(rawValue: 341) }
    /// 368: Temporarily blocked for policies violations.
    ///
    /// This action counts as abuse or is not allowed for another reason
    ///
    /// Temporarily blocked for policies violations
    public static var temporarilyBlockedForPoliciesViolations: Self { Self(rawValue: 368) }
    /// 368, whatever it is called.
    public static var code368: Self { Self(rawValue: 368) }
    /// 370.
    ///
    /// The call to update this Page is not valid
    public static var code370: Self { Self(rawValue: 370) }
    /// 371.
    ///
    /// The location of the Page cannot be updated like that
    public static var code371: Self { Self(rawValue: 371) }
    /// 374.
    ///
    /// The store location descriptor cannot be updated, because this is not a location Page.
    public static var code374: Self { Self(rawValue: 374) }
    /// 375.
    ///
    /// The Page lacks a location descriptor, which has to be added first.
    public static var code375: Self { Self(rawValue: 375) }
    /// 385.
    ///
    /// The format of the captions file is not supported.
    public static var code385: Self { Self(rawValue: 385) }
    /// 386.
    ///
    /// The .SRT file is named wrongly. Call it filename.en_US.srt or alike
    public static var code386: Self { Self(rawValue: 386) }
    /// 387.
    ///
    /// The captions file could not be uploaded. Try once more.
    public static var code387: Self { Self(rawValue: 387) }
    /// 413.
    ///
    /// The password is not valid
    public static var code413: Self { Self(rawValue: 413) }
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
    /// 475.
    ///
    /// Posting of videos is blocked for the moment, since you added videos with content that may be someone
    /// else's.
    public static var code475: Self { Self(rawValue: 475) }
    /// 482.
    ///
    /// Some locales among the captions files are on the video already. Leave them out and try once more.
    public static var code482: Self { Self(rawValue: 482) }
    /// 504.
    ///
    /// The ID of the reply thread is not valid
    public static var code504: Self { Self(rawValue: 504) }
    /// 506: Duplicate Post.
    ///
    /// Duplicate Post
    public static var duplicatePost: Self { Self(rawValue: 506) }
    /// 506, whatever it is called.
    public static var code506: Self { Self(rawValue: 506) }
    /// 551.
    ///
    /// The person is not available at the moment.
    public static var code551: Self { Self(rawValue: 551) }
    /// 613.
    ///
    /// This API was called more often than its rate limit allows.
    ///
    /// A rate limit of its own for this API is used up. The documentation of the API that was called tells
    /// its limits.
    public static var code613: Self { Self(rawValue: 613) }
    /// 1000.
    ///
    /// An event cannot take place at that time.
    public static var code1000: Self { Self(rawValue: 1000) }
    /// 1005.
    ///
    /// The cover photo could not be uploaded.
    public static var code1005: Self { Self(rawValue: 1005) }
    /// 1009.
    ///
    /// A parameter did not pass validation.
    public static var code1009: Self { Self(rawValue: 1009) }
    /// 1500.
    ///
    /// The URL is not valid
    public static var code1500: Self { Self(rawValue: 1500) }
    /// 1705.
    ///
    /// Posting failed.
    public static var code1705: Self { Self(rawValue: 1705) }
    /// 2200.
    ///
    /// The subscription could not be validated
    public static var code2200: Self { Self(rawValue: 2200) }
    /// 2201.
    ///
    /// The endpoint answered validation with a wrong hub.challenge
    public static var code2201: Self { Self(rawValue: 2201) }
    /// 2500.
    ///
    /// The graph query could not be parsed
    public static var code2500: Self { Self(rawValue: 2500) }
    /// 2650.
    ///
    /// The custom audience could not be updated
    public static var code2650: Self { Self(rawValue: 2650) }
    /// 2900.
    ///
    /// There are more test accounts than allowed
    public static var code2900: Self { Self(rawValue: 2900) }
    /// 2902.
    ///
    /// The test account could not be removed from this app
    public static var code2902: Self { Self(rawValue: 2902) }
    /// 2903.
    ///
    /// This test account is not deletable
    public static var code2903: Self { Self(rawValue: 2903) }
    /// 2904.
    ///
    /// The OG Test User is not deletable
    public static var code2904: Self { Self(rawValue: 2904) }
    /// 3000.
    ///
    /// Insights belong to their owner: no other user or app may read those of a Page, a business, an app, a
    /// domain or an event source group
    public static var code3000: Self { Self(rawValue: 3000) }
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
    /// 3944.
    ///
    /// The Business Manager can access this object already.
    public static var code3944: Self { Self(rawValue: 3944) }
    /// 3947.
    ///
    /// You already belong to a Business Manager of that name. Take another one.
    public static var code3947: Self { Self(rawValue: 3947) }
    /// 3948.
    ///
    /// The Page needs someone assigned as its manager before it leaves your Business Manager.
    public static var code3948: Self { Self(rawValue: 3948) }
    /// 3950.
    ///
    /// Too many are being created; the system throttles this.
    public static var code3950: Self { Self(rawValue: 3950) }
    /// 3973.
    ///
    /// A Business Manager cannot be called that. Pick a new name.
    public static var code3973: Self { Self(rawValue: 3973) }
    /// 3974.
    ///
    /// This Business Manager name is not allowed. Use another one.
    public static var code3974: Self { Self(rawValue: 3974) }
    /// 3977.
    ///
    /// Only an Admin of the Page can claim it in Business Manager.
    public static var code3977: Self { Self(rawValue: 3977) }
    /// 3982.
    ///
    /// Your permissions do not suffice to import this asset into that Business Manager.
    public static var code3982: Self { Self(rawValue: 3982) }
    /// 3998.
    ///
    /// Only admins of the primary Page can create a business with it.
    public static var code3998: Self { Self(rawValue: 3998) }
    /// 5101.
    ///
    /// The uploaded file exceeds the allowed size.
    public static var code5101: Self { Self(rawValue: 5101) }
    /// 6000.
    ///
    /// The video file could not be uploaded. Try again with another file.
    public static var code6000: Self { Self(rawValue: 6000) }
    /// 6001.
    ///
    /// The video could not be uploaded. Try once more.
    public static var code6001: Self { Self(rawValue: 6001) }
    /// 9009.
    ///
    /// The Instagram user cannot be reached
    public static var code9009: Self { Self(rawValue: 9009) }
    /// 42000.
    ///
    /// This Page belongs to an Instagram business profile already, so it cannot be added. In Instagram,
    /// convert that profile to a personal account or link it to another Page; then add the Page to Business
    /// Manager.
    public static var code42000: Self { Self(rawValue: 42000) }
    /// 43003.
    ///
    /// Automatic button detection is off for the app.
    public static var code43003: Self { Self(rawValue: 43003) }
    /// 80000.
    ///
    /// Ads Insights rate limit
    public static var code80000: Self { Self(rawValue: 80000) }
    /// 80001.
    ///
    /// Too many calls for this Page. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    ///
    /// Calls for a Page with a Page or System User access token
    public static var code80001: Self { Self(rawValue: 80001) }
    /// 80002.
    ///
    /// Too many calls for this Instagram account. Pause, then retry; see Rate Limiting in the overview of
    /// the Graph API.
    ///
    /// Instagram rate limit
    public static var code80002: Self { Self(rawValue: 80002) }
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
    /// 80005.
    ///
    /// LeadGen rate limit
    public static var code80005: Self { Self(rawValue: 80005) }
    /// 80006.
    ///
    /// Messenger
    ///
    /// Too many messenger calls for this Page. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    public static var code80006: Self { Self(rawValue: 80006) }
    /// 80008.
    ///
    /// Too many calls for this WhatsApp Business account. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    ///
    /// WhatsApp Business Management API rate limit
    public static var code80008: Self { Self(rawValue: 80008) }
    /// 80009.
    ///
    /// Catalog Management rate limit
    public static var code80009: Self { Self(rawValue: 80009) }
    /// 80012.
    ///
    /// Too many calls for this message template. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    public static var code80012: Self { Self(rawValue: 80012) }
    /// 80014.
    ///
    /// Catalog Batch rate limit
    public static var code80014: Self { Self(rawValue: 80014) }
    /// 131000.
    ///
    /// An unknown error came up
    public static var code131000: Self { Self(rawValue: 131000) }
    /// 131009.
    ///
    /// The value of a parameter is invalid
    public static var code131009: Self { Self(rawValue: 131009) }
    /// 131031.
    ///
    /// The Business Account is locked
    public static var code131031: Self { Self(rawValue: 131031) }
    /// 200002.
    ///
    /// The HSM Template could not be created
    public static var code200002: Self { Self(rawValue: 200002) }
    /// 1609005: Error Posting Link.
    ///
    /// Error Posting Link
    public static var errorPostingLink: Self { Self(rawValue: 1609005) }
    /// 1609005, whatever it is called.
    public static var code1609005: Self { Self(rawValue: 1609005) }
}
