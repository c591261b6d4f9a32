/// Values of `page.link_format`.
public struct PageLinkFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `VIDEO_LEAD`.
    @export(implementation) public static var videoLead: Self { .init(rawValue: "VIDEO_LEAD") }
    /// `VIDEO_LPP`.
    @export(implementation) public static var videoLpp: Self { .init(rawValue: "VIDEO_LPP") }
    /// `VIDEO_NEKO`.
    @export(implementation) public static var videoNeko: Self { .init(rawValue: "VIDEO_NEKO") }
    /// `VIDEO_NON_LINK`.
    @export(implementation) public static var videoNonLink: Self { .init(rawValue: "VIDEO_NON_LINK") }
    /// `VIDEO_SHOP`.
    @export(implementation) public static var videoShop: Self { .init(rawValue: "VIDEO_SHOP") }
    /// `WHATSAPP_CATALOG_ATTACHMENT`.
    @export(implementation) public static var whatsAppCatalogAttachment: Self { .init(rawValue: "WHATSAPP_CATALOG_ATTACHMENT") }
}
