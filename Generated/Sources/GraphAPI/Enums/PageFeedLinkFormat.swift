// Made from the values of `page/feed.link_format` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.link_format`.
public struct PageFeedLinkFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var videoLead: Self { .init(rawValue: "VIDEO_LEAD") }
    @export(implementation) public static var videoLpp: Self { .init(rawValue: "VIDEO_LPP") }
    @export(implementation) public static var videoNeko: Self { .init(rawValue: "VIDEO_NEKO") }
    @export(implementation) public static var videoNonLink: Self { .init(rawValue: "VIDEO_NON_LINK") }
    @export(implementation) public static var videoShop: Self { .init(rawValue: "VIDEO_SHOP") }
    @export(implementation) public static var whatsAppCatalogAttachment: Self { .init(rawValue: "WHATSAPP_CATALOG_ATTACHMENT") }
}
