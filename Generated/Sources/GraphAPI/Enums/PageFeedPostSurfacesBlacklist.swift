// Made from the values of `page/feed.post_surfaces_blacklist` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.post_surfaces_blacklist`.
public struct PageFeedPostSurfacesBlacklist: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
    /// `2`.
    @export(implementation) public static var value2: Self { .init(rawValue: "2") }
    /// `3`.
    @export(implementation) public static var value3: Self { .init(rawValue: "3") }
    /// `4`.
    @export(implementation) public static var value4: Self { .init(rawValue: "4") }
    /// `5`.
    @export(implementation) public static var value5: Self { .init(rawValue: "5") }
}
