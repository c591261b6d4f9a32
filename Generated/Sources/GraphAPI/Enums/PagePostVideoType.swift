/// Values of `page-post.video_types`.
public struct PagePostVideoType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `SELLER_ASSISTED_VIDEO`.
    @export(implementation) public static var sellerAssistedVideo: Self { .init(rawValue: "SELLER_ASSISTED_VIDEO") }
    /// `SELLER_CREATED_REEL`.
    @export(implementation) public static var sellerCreatedReel: Self { .init(rawValue: "SELLER_CREATED_REEL") }
    /// `SELLER_CREATED_VIDEO`.
    @export(implementation) public static var sellerCreatedVideo: Self { .init(rawValue: "SELLER_CREATED_VIDEO") }
}
