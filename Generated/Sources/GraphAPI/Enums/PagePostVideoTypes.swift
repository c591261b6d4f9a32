/// Values of `page-post.video_types`.
public struct PagePostVideoTypes: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `SELLER_ASSISTED_VIDEO`.
    public static var sellerAssistedVideo: Self { Self(rawValue: "SELLER_ASSISTED_VIDEO") }
    /// `SELLER_CREATED_REEL`.
    public static var sellerCreatedReel: Self { Self(rawValue: "SELLER_CREATED_REEL") }
    /// `SELLER_CREATED_VIDEO`.
    public static var sellerCreatedVideo: Self { Self(rawValue: "SELLER_CREATED_VIDEO") }
}
