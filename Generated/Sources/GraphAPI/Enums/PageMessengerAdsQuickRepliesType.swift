/// Values of `page.messenger_ads_quick_replies_type`.
public struct PageMessengerAdsQuickRepliesType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    /// `PAGE_SHOP`.
    @export(implementation) public static var pageShop: Self { .init(rawValue: "PAGE_SHOP") }
    /// `RETAIL`.
    @export(implementation) public static var retail: Self { .init(rawValue: "RETAIL") }
}
