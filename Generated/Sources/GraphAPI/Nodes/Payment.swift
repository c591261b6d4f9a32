// Made from what the reference says of `payment` by graphgen; edits to this file are lost.

public import Foundation

/// A payment that was made in an app through Facebook Payments.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/payment)
public struct Payment: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Payment`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this payment
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// First name, last name and `id` of the consumer. Sometimes left out.
        @export(implementation) public var user: GraphField<User> { .init("user") }
        /// Unique identifier that the app made up and gave to the JS function, 255 characters at most.
        /// Optional.
        @export(implementation) public var requestID: GraphField<Swift.String> { .init("request_id") }
        /// App in which the payment was made
        @export(implementation) public var application: GraphField<FacebookApp> { .init("application") }
        /// What has happened in this payment, as a list of actions.
        @export(implementation) public var actions: GraphField<[GraphRecord]> { .init("actions") }
        /// Kind of action. `type` is `charge` (fulfill the order if its status is completed), `refund`,
        /// `chargeback` (disputed with the consumer's bank) or `decline` (funding of a bundled transaction
        /// refused): after these three you are not paid, so take the item back if possible. After a
        /// `chargeback_reversal` you are paid after all, so give the item back.
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// State of the action. `status` is `initiated` (begun but not complete, as with methods that take long
        /// to settle: do not fulfill the order, an update follows once it completes), `completed` (fulfill a
        /// charge, or take the item back after a refund) or `failed` (the charge or refund did not work).
        @export(implementation) public var status: GraphField<Swift.String> { .init("status") }
        /// Amount of money in this action.
        @export(implementation) public var amount: GraphField<Swift.String> { .init("amount") }
        /// Currency of this action's `amount`.
        @export(implementation) public var currency: GraphField<Swift.String> { .init("currency") }
        /// When the action occurred.
        @export(implementation) public var timeCreated: GraphField<Foundation.Date> { .init("time_created") }
        /// When the action last changed.
        @export(implementation) public var timeUpdated: GraphField<Foundation.Date> { .init("time_updated") }
        /// What taxes remitted by Facebook take from your payout. Absent if `tax` is `not_taxed` or
        /// `already_paid`.
        @export(implementation) public var taxAmount: GraphField<Swift.String> { .init("tax_amount") }
        /// Items of the payment.
        @export(implementation) public var items: GraphField<[Payment.Items]> { .init("items") }
        /// URL of the product.
        @export(implementation) public var product: GraphField<Swift.String> { .init("product") }
        /// How many of this item were bought.
        @export(implementation) public var quantity: GraphField<Swift.Int> { .init("quantity") }
        /// ISO Country Code of the buyer, for taxes.
        @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
        /// Whether and how VAT or sales tax was paid. `not_taxed`: no VAT, as the payment was made outside the
        /// European Union. `already_paid`: by the mobile carrier or another upstream party. `tax_remitted`: VAT
        /// was paid by Facebook, which deducts it from your payout. `tax_remitted_USMPF`: sales tax was
        /// collected and paid by Facebook on top of the price, so the deduction leaves your net payout as it
        /// is.
        @export(implementation) public var tax: GraphField<Swift.String> { .init("tax") }
        /// Country on which Facebook based the tax, by its ISO 3166-1 alpha-2 code. For information only, not
        /// for recalculating or reconciling. Absent if `tax` is `not_taxed` or `already_paid`.
        @export(implementation) public var taxCountry: GraphField<Swift.String> { .init("tax_country") }
        /// When the payment was first made.
        @export(implementation) public var createdTime: GraphField<Swift.String> { .init("created_time") }
        /// Exchange rate applied to the payout, which is in USD.
        @export(implementation) public var payoutForeignExchangeRate: GraphField<Swift.Double> { .init("payout_foreign_exchange_rate") }
        /// Disputes of the payment, each with `user_comment` and `user_email` from the consumer, its current
        /// status, when it was opened, and why it was resolved, if known.
        @export(implementation) public var disputes: GraphField<[Payment.Disputes]> { .init("disputes") }
        /// Why the developer or Facebook resolved the dispute, once that is done.
        @export(implementation) public var reason: GraphField<PaymentReason> { .init("reason") }
        /// Optional: present when a payment tester from the app's dashboard paid. The consumer's payment
        /// instrument was not charged
        @export(implementation) public var test: GraphField<Swift.Bool> { .init("test") }
    }

    /// What `items` holds.
    public struct Items: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Items`.
        public struct Fields: GraphFields {
            public init() {}
            /// Kind of item.
            @export(implementation) public var type: GraphField<PaymentType> { .init("type") }
        }
    }

    /// What `disputes` holds.
    public struct Disputes: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Disputes`.
        public struct Fields: GraphFields {
            public init() {}
            /// What the consumer wrote on opening the dispute.
            @export(implementation) public var userComment: GraphField<Swift.String> { .init("user_comment") }
            /// Email address that the consumer gave on opening the dispute.
            @export(implementation) public var userEmail: GraphField<Swift.String> { .init("user_email") }
            /// When the dispute was opened.
            @export(implementation) public var timeCreated: GraphField<Foundation.Date> { .init("time_created") }
            /// Where the dispute stands.
            @export(implementation) public var status: GraphField<PaymentStatus> { .init("status") }
        }
    }
}
