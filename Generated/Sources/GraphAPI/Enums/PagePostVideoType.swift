// Made from the values of `page-post.video_types` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.video_types`.
public struct PagePostVideoType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sellerAssistedVideo: Self { .init(rawValue: "SELLER_ASSISTED_VIDEO") }
    @export(implementation) public static var sellerCreatedReel: Self { .init(rawValue: "SELLER_CREATED_REEL") }
    @export(implementation) public static var sellerCreatedVideo: Self { .init(rawValue: "SELLER_CREATED_VIDEO") }
}
