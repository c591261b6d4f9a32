// Made from the values of `user/ad_studies.creation_template` in the reference by graphgen; edits to this file are lost.

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
