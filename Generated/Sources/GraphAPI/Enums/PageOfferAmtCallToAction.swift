/// Values of `page.offer_amt_call_to_action`, `page.offer_pct_call_to_action`.
public struct PageOfferAmtCallToAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEN`.
    @export(implementation) public static var ten: Self { .init(rawValue: "TEN") }
}
