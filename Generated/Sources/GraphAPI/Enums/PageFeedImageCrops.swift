// Made from the values of `page/feed.image_crops` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.image_crops`.
public struct PageFeedImageCrops: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `191x100`.
    @export(implementation) public static var value191x100: Self { .init(rawValue: "191x100") }
    /// `100x72`.
    @export(implementation) public static var value100x72: Self { .init(rawValue: "100x72") }
    /// `400x150`.
    @export(implementation) public static var value400x150: Self { .init(rawValue: "400x150") }
    /// `600x360`.
    @export(implementation) public static var value600x360: Self { .init(rawValue: "600x360") }
    /// `100x100`.
    @export(implementation) public static var value100x100: Self { .init(rawValue: "100x100") }
    /// `400x500`.
    @export(implementation) public static var value400x500: Self { .init(rawValue: "400x500") }
    /// `90x160`.
    @export(implementation) public static var value90x160: Self { .init(rawValue: "90x160") }
}
