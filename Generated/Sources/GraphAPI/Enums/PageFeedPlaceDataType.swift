// Made from the values of `page/feed.type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.type`.
public struct PageFeedPlaceDataType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var dynamic: Self { .init(rawValue: "DYNAMIC") }
    @export(implementation) public static var realtime: Self { .init(rawValue: "REALTIME") }
    @export(implementation) public static var single: Self { .init(rawValue: "SINGLE") }
}
