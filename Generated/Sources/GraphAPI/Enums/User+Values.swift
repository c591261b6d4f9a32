// Made from the values that fields and parameters of `user` take in the reference, by graphgen; edits to this file are lost.

/// Values of `user/accounts.tasks`.
///
/// The reference does not list them.
public typealias UserAccountsTask = GraphUnlisted<GraphName.UserAccountsTask>

extension GraphName {
    /// Tells ``UserAccountsTask`` from other values that the reference does not list.
    public enum UserAccountsTask {}
}

/// Values of `user/ad_studies.type`.
public struct UserAdStudiesCreateType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var lift: Self { .init(rawValue: "LIFT") }
    @export(implementation) public static var splitTest: Self { .init(rawValue: "SPLIT_TEST") }
    @export(implementation) public static var continuousLiftConfig: Self { .init(rawValue: "CONTINUOUS_LIFT_CONFIG") }
    @export(implementation) public static var geoLift: Self { .init(rawValue: "GEO_LIFT") }
}

/// Values of `user/ad_studies.creation_template`.
public struct UserAdStudiesCreationTemplate: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var automaticPlacements: Self { .init(rawValue: "AUTOMATIC_PLACEMENTS") }
    @export(implementation) public static var brandAwareness: Self { .init(rawValue: "BRAND_AWARENESS") }
    @export(implementation) public static var facebook: Self { .init(rawValue: "FACEBOOK") }
    @export(implementation) public static var facebookAudienceNetwork: Self { .init(rawValue: "FACEBOOK_AUDIENCE_NETWORK") }
    @export(implementation) public static var facebookInstagram: Self { .init(rawValue: "FACEBOOK_INSTAGRAM") }
    @export(implementation) public static var facebookNewsFeed: Self { .init(rawValue: "FACEBOOK_NEWS_FEED") }
    @export(implementation) public static var facebookNewsFeedInStreamVideo: Self { .init(rawValue: "FACEBOOK_NEWS_FEED_IN_STREAM_VIDEO") }
    @export(implementation) public static var inStreamVideo: Self { .init(rawValue: "IN_STREAM_VIDEO") }
    @export(implementation) public static var instagram: Self { .init(rawValue: "INSTAGRAM") }
    @export(implementation) public static var mobileOptimizedVideo: Self { .init(rawValue: "MOBILE_OPTIMIZED_VIDEO") }
    @export(implementation) public static var pagePostEngagement: Self { .init(rawValue: "PAGE_POST_ENGAGEMENT") }
    @export(implementation) public static var reach: Self { .init(rawValue: "REACH") }
    @export(implementation) public static var tvCommercial: Self { .init(rawValue: "TV_COMMERCIAL") }
    @export(implementation) public static var tvFacebook: Self { .init(rawValue: "TV_FACEBOOK") }
    @export(implementation) public static var videoViewOptimization: Self { .init(rawValue: "VIDEO_VIEW_OPTIMIZATION") }
    @export(implementation) public static var lowFrequency: Self { .init(rawValue: "LOW_FREQUENCY") }
    @export(implementation) public static var mediumFrequency: Self { .init(rawValue: "MEDIUM_FREQUENCY") }
    @export(implementation) public static var highFrequency: Self { .init(rawValue: "HIGH_FREQUENCY") }
}

/// Values of `user/ad_studies.type`.
public struct UserAdStudiesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sales: Self { .init(rawValue: "SALES") }
    @export(implementation) public static var nonsales: Self { .init(rawValue: "NONSALES") }
    @export(implementation) public static var mae: Self { .init(rawValue: "MAE") }
    @export(implementation) public static var telco: Self { .init(rawValue: "TELCO") }
    @export(implementation) public static var ftl: Self { .init(rawValue: "FTL") }
    @export(implementation) public static var mai: Self { .init(rawValue: "MAI") }
    @export(implementation) public static var partner: Self { .init(rawValue: "PARTNER") }
    @export(implementation) public static var brandlift: Self { .init(rawValue: "BRANDLIFT") }
    @export(implementation) public static var brand: Self { .init(rawValue: "BRAND") }
    @export(implementation) public static var mpcConversion: Self { .init(rawValue: "MPC_CONVERSION") }
    @export(implementation) public static var conversions: Self { .init(rawValue: "CONVERSIONS") }
}

/// Values of `user/businesses.survey_business_type`.
public struct UserBusinessesSurveyBusinessType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var agency: Self { .init(rawValue: "AGENCY") }
    @export(implementation) public static var advertiser: Self { .init(rawValue: "ADVERTISER") }
    @export(implementation) public static var appDeveloper: Self { .init(rawValue: "APP_DEVELOPER") }
    @export(implementation) public static var publisher: Self { .init(rawValue: "PUBLISHER") }
}

/// Values of `user/businesses.vertical`.
public struct UserBusinessesVertical: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var notSet: Self { .init(rawValue: "NOT_SET") }
    @export(implementation) public static var advertising: Self { .init(rawValue: "ADVERTISING") }
    @export(implementation) public static var automotive: Self { .init(rawValue: "AUTOMOTIVE") }
    @export(implementation) public static var consumerPackagedGoods: Self { .init(rawValue: "CONSUMER_PACKAGED_GOODS") }
    @export(implementation) public static var ecommerce: Self { .init(rawValue: "ECOMMERCE") }
    @export(implementation) public static var education: Self { .init(rawValue: "EDUCATION") }
    @export(implementation) public static var energyAndUtilities: Self { .init(rawValue: "ENERGY_AND_UTILITIES") }
    @export(implementation) public static var entertainmentAndMedia: Self { .init(rawValue: "ENTERTAINMENT_AND_MEDIA") }
    @export(implementation) public static var financialServices: Self { .init(rawValue: "FINANCIAL_SERVICES") }
    @export(implementation) public static var gaming: Self { .init(rawValue: "GAMING") }
    @export(implementation) public static var governmentAndPolitics: Self { .init(rawValue: "GOVERNMENT_AND_POLITICS") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var organizationsAndAssociations: Self { .init(rawValue: "ORGANIZATIONS_AND_ASSOCIATIONS") }
    @export(implementation) public static var professionalServices: Self { .init(rawValue: "PROFESSIONAL_SERVICES") }
    @export(implementation) public static var retail: Self { .init(rawValue: "RETAIL") }
    @export(implementation) public static var technology: Self { .init(rawValue: "TECHNOLOGY") }
    @export(implementation) public static var telecom: Self { .init(rawValue: "TELECOM") }
    @export(implementation) public static var travel: Self { .init(rawValue: "TRAVEL") }
    @export(implementation) public static var nonProfit: Self { .init(rawValue: "NON_PROFIT") }
    @export(implementation) public static var restaurant: Self { .init(rawValue: "RESTAURANT") }
    @export(implementation) public static var health: Self { .init(rawValue: "HEALTH") }
    @export(implementation) public static var luxury: Self { .init(rawValue: "LUXURY") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}

/// Values of `user/live_videos.broadcast_status`.
public struct UserLiveVideosBroadcastStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unpublished: Self { .init(rawValue: "UNPUBLISHED") }
    @export(implementation) public static var live: Self { .init(rawValue: "LIVE") }
    @export(implementation) public static var liveStopped: Self { .init(rawValue: "LIVE_STOPPED") }
    @export(implementation) public static var processing: Self { .init(rawValue: "PROCESSING") }
    @export(implementation) public static var vod: Self { .init(rawValue: "VOD") }
    @export(implementation) public static var scheduledUnpublished: Self { .init(rawValue: "SCHEDULED_UNPUBLISHED") }
    @export(implementation) public static var scheduledLive: Self { .init(rawValue: "SCHEDULED_LIVE") }
    @export(implementation) public static var scheduledExpired: Self { .init(rawValue: "SCHEDULED_EXPIRED") }
    @export(implementation) public static var scheduledCanceled: Self { .init(rawValue: "SCHEDULED_CANCELED") }
}

/// Values of `user/live_videos.source`.
public struct UserLiveVideosSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var target: Self { .init(rawValue: "target") }
    @export(implementation) public static var owner: Self { .init(rawValue: "owner") }
}

/// Values of `user.local_news_megaphone_dismiss_status`.
public struct UserLocalNewsMegaphoneDismissStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var yes: Self { .init(rawValue: "YES") }
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
}

/// Values of `user.local_news_subscription_status`.
public struct UserLocalNewsSubscriptionStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var statusOn: Self { .init(rawValue: "STATUS_ON") }
    @export(implementation) public static var statusOff: Self { .init(rawValue: "STATUS_OFF") }
}

/// Values of `user/notifications.filtering`.
public struct UserNotificationsFiltering: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var groups: Self { .init(rawValue: "groups") }
    @export(implementation) public static var groupsSocial: Self { .init(rawValue: "groups_social") }
    @export(implementation) public static var ema: Self { .init(rawValue: "ema") }
}

/// Values of `user/notifications.type`.
public struct UserNotificationsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var generic: Self { .init(rawValue: "generic") }
    @export(implementation) public static var contentUpdate: Self { .init(rawValue: "content_update") }
}

/// Values of `user/permissions.status`.
public struct UserPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var granted: Self { .init(rawValue: "granted") }
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    @export(implementation) public static var expired: Self { .init(rawValue: "expired") }
}

/// Values of `user/photos.type`, `user/photos/uploaded.type`.
public struct UserPhotosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var tagged: Self { .init(rawValue: "tagged") }
    @export(implementation) public static var uploaded: Self { .init(rawValue: "uploaded") }
}

/// The values of ``UserPhotosType``.
public typealias UserPhotosUploadedType = UserPhotosType

/// Values of `user/picture.type`.
public struct UserPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
    @export(implementation) public static var square: Self { .init(rawValue: "square") }
}

/// Values of `user/posts.with`.
public struct UserPostsWith: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}

/// Values of `user/videos.content_category`.
public struct UserVideosContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var beautyFashion: Self { .init(rawValue: "BEAUTY_FASHION") }
    @export(implementation) public static var business: Self { .init(rawValue: "BUSINESS") }
    @export(implementation) public static var carsTrucks: Self { .init(rawValue: "CARS_TRUCKS") }
    @export(implementation) public static var comedy: Self { .init(rawValue: "COMEDY") }
    @export(implementation) public static var cuteAnimals: Self { .init(rawValue: "CUTE_ANIMALS") }
    @export(implementation) public static var entertainment: Self { .init(rawValue: "ENTERTAINMENT") }
    @export(implementation) public static var family: Self { .init(rawValue: "FAMILY") }
    @export(implementation) public static var foodHealth: Self { .init(rawValue: "FOOD_HEALTH") }
    @export(implementation) public static var home: Self { .init(rawValue: "HOME") }
    @export(implementation) public static var lifestyle: Self { .init(rawValue: "LIFESTYLE") }
    @export(implementation) public static var music: Self { .init(rawValue: "MUSIC") }
    @export(implementation) public static var news: Self { .init(rawValue: "NEWS") }
    @export(implementation) public static var politics: Self { .init(rawValue: "POLITICS") }
    @export(implementation) public static var science: Self { .init(rawValue: "SCIENCE") }
    @export(implementation) public static var sports: Self { .init(rawValue: "SPORTS") }
    @export(implementation) public static var technology: Self { .init(rawValue: "TECHNOLOGY") }
    @export(implementation) public static var videoGaming: Self { .init(rawValue: "VIDEO_GAMING") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}

/// Values of `user/videos.original_projection_type`.
public struct UserVideosOriginalProjectionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var equirectangular: Self { .init(rawValue: "equirectangular") }
    @export(implementation) public static var cubemap: Self { .init(rawValue: "cubemap") }
    @export(implementation) public static var halfEquirectangular: Self { .init(rawValue: "half_equirectangular") }
}

/// Values of `user/videos.swap_mode`.
public struct UserVideosSwapMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var replace: Self { .init(rawValue: "replace") }
}

/// Values of `user/videos.type`.
public struct UserVideosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var tagged: Self { .init(rawValue: "TAGGED") }
    @export(implementation) public static var uploaded: Self { .init(rawValue: "UPLOADED") }
}

/// Values of `user/videos.upload_phase`.
public struct UserVideosUploadPhase: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var start: Self { .init(rawValue: "start") }
    @export(implementation) public static var transfer: Self { .init(rawValue: "transfer") }
    @export(implementation) public static var finish: Self { .init(rawValue: "finish") }
    @export(implementation) public static var cancel: Self { .init(rawValue: "cancel") }
}
