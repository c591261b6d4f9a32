// Made from the values of `page.offer_amt_call_to_action` in the reference by graphgen; edits to this file are lost.

/// Values of `page.offer_amt_call_to_action`, `page.offer_pct_call_to_action`.
public struct PageOfferAmtCallToAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ten: Self { .init(rawValue: "TEN") }
}

/// The values of ``PageOfferAmtCallToAction``.
public typealias PageOfferPctCallToAction = PageOfferAmtCallToAction
