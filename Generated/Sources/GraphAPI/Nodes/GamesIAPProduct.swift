// Made from what the reference says of `games-iap-product` by graphgen; edits to this file are lost.

/// Product to purchase inside an app
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/games-iap-product/)
public struct GamesIAPProduct: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `GamesIAPProduct`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the object
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Text that describes the product, such as "Used as in-app currency"
        ///
        /// Comes without being asked for.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Image of the product in the Facebook Pay dialog
        ///
        /// Comes without being asked for.
        @export(implementation) public var imageURI: GraphField<Swift.String> { .init("image_uri") }
        /// Local price in 1/100ths of the currency's major unit: 1 JPY is 100, 1.23 USD is 123
        ///
        /// Comes without being asked for.
        @export(implementation) public var localPriceAmountCents: GraphField<Swift.Int> { .init("local_price_amount_cents") }
        /// Local price to show to people, such as "$1.23"
        ///
        /// Comes without being asked for.
        @export(implementation) public var localPriceFormatted: GraphField<Swift.String> { .init("local_price_formatted") }
        /// Price to show to people, such as "$1.23"
        ///
        /// Comes without being asked for.
        @export(implementation) public var price: GraphField<Swift.String> { .init("price") }
        /// Price in 1/100ths of the currency's major unit: 1 JPY is 100, 1.23 USD is 123
        ///
        /// Comes without being asked for.
        @export(implementation) public var priceAmountCents: GraphField<Swift.Int> { .init("price_amount_cents") }
        /// Currency code of the price, such as "JPY" or "USD"
        ///
        /// Comes without being asked for.
        @export(implementation) public var priceCurrencyCode: GraphField<Swift.String> { .init("price_currency_code") }
        /// ID of the product, such as "gold_bar"
        ///
        /// Comes without being asked for.
        @export(implementation) public var productID: GraphField<Swift.String> { .init("product_id") }
        /// Type of product, such as managed
        ///
        /// Comes without being asked for.
        @export(implementation) public var productType: GraphField<GamesIAPProductType> { .init("product_type") }
        /// How long a subscription lasts before it renews, if ProductType is SUBSCRIPTION
        ///
        /// Comes without being asked for.
        @export(implementation) public var subscriptionTerm: GraphField<GamesIAPProductSubscriptionTerm> { .init("subscription_term") }
        /// Title that the user sees for the product, such as "Gold Bar"
        ///
        /// Comes without being asked for.
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
    }
}
