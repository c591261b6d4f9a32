// Made from the values of `page/feed.origins` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.origins`.
public struct PageFeedOrigins: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    @export(implementation) public static var camera: Self { .init(rawValue: "CAMERA") }
}
