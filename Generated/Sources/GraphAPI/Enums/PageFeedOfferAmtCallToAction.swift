// Made from the values of `page/feed.offer_amt_call_to_action` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.offer_amt_call_to_action`, `page/feed.offer_pct_call_to_action`.
public struct PageFeedOfferAmtCallToAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ten: Self { .init(rawValue: "TEN") }
}

/// The values of ``PageFeedOfferAmtCallToAction``.
public typealias PageFeedOfferPctCallToAction = PageFeedOfferAmtCallToAction
