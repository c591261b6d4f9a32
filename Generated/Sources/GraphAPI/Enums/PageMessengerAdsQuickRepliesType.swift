// Made from the values of `page.messenger_ads_quick_replies_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page.messenger_ads_quick_replies_type`.
public struct PageMessengerAdsQuickRepliesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var pageShop: Self { .init(rawValue: "PAGE_SHOP") }
    @export(implementation) public static var retail: Self { .init(rawValue: "RETAIL") }
}
