// Made from the values of `page/feed.place_attachment_setting` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.place_attachment_setting`.
public struct PageFeedPlaceAttachmentSetting: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
    /// `2`.
    @export(implementation) public static var value2: Self { .init(rawValue: "2") }
}
