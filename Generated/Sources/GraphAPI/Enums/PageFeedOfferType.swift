// Made from the values of `page/feed.offer_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.offer_type`.
public struct PageFeedOfferType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var noOffer: Self { .init(rawValue: "NO_OFFER") }
    @export(implementation) public static var percentageBased: Self { .init(rawValue: "PERCENTAGE_BASED") }
    @export(implementation) public static var amountBased: Self { .init(rawValue: "AMOUNT_BASED") }
}
