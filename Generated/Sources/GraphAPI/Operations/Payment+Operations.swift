// Made from the reference pages of `payment` and its edges by graphgen; edits to this file are lost.

extension Payment {

    /// `GET /{payment_id}`.
    ///
    /// - Permissions: An access token of the app that made the payment is required.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/payment)
    public static func read(
        _ paymentID: Swift.String,
        @GraphSelectionBuilder<Payment> fields: () -> GraphSelection<Payment> = { GraphSelection() },
    ) -> GraphRequest<Payment> {
        GraphRequest(.get, "/\(paymentID)", fields: fields())
    }

    /// Settles a dispute.
    ///
    /// `POST /{payment_id}/dispute`
    ///
    /// - Permissions: Disputes of an app require an access token of that app to be settled.
    /// - Permissions: Without a dispute over the payment, the call gives an error.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/payment/dispute)
    public struct CreateDispute: GraphOperation {
        /// `payment_id` in the path.
        public var paymentID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(paymentID: Swift.String, reason: PaymentDisputeReason) {
            self.paymentID = paymentID
            self[\.reason] = reason
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(paymentID)/dispute", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Why the dispute is being settled. Required.
            @export(implementation) public var reason: GraphField<PaymentDisputeReason> { .init("reason") }
        }
    }

    /// Starts a refund.
    ///
    /// `POST /{payment_id}/refunds`
    ///
    /// - Permissions: Refunds of an app require an access token of that app to be issued.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/payment/refunds)
    public struct CreateRefunds: GraphOperation {
        /// `payment_id` in the path.
        public var paymentID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(paymentID: Swift.String, currency: Swift.String, amount: Swift.String) {
            self.paymentID = paymentID
            self[\.currency] = currency
            self[\.amount] = amount
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(paymentID)/refunds", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Currency of the refund as a three-letter ISO code; must be that of the original purchase. Required.
            @export(implementation) public var currency: GraphField<Swift.String> { .init("currency") }
            /// Amount to refund, at most the `refundable_amount` of the parent Payment. Required.
            @export(implementation) public var amount: GraphField<Swift.String> { .init("amount") }
            /// Why the order is refunded.
            @export(implementation) public var reason: GraphField<PaymentRefundsReason> { .init("reason") }
        }
    }
}
