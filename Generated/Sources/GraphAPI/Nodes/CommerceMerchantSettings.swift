// Made from what the reference says of `commerce-merchant-settings` by graphgen; edits to this file are lost.

/// Settings of a commerce merchant
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/)
public struct CommerceMerchantSettings: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CommerceMerchantSettings`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of these merchant settings
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// ID of the Braintree merchant, for BigCommerce
        @export(implementation) public var braintreeMerchantID: GraphField<Swift.String> { .init("braintree_merchant_id") }
        /// Message at checkout
        ///
        /// Comes without being asked for.
        @export(implementation) public var checkoutMessage: GraphField<Swift.String> { .init("checkout_message") }
        /// Email address for contact
        ///
        /// Comes without being asked for.
        @export(implementation) public var contactEmail: GraphField<Swift.String> { .init("contact_email") }
        /// CTA of the shop, such as onsite checkout, offsite or contact-merchant
        @export(implementation) public var cta: GraphField<CommerceMerchantSettingsCTA> { .init("cta") }
        /// Whether offsite links of this merchant ignore the checkout_urls that products may have.
        @export(implementation) public var disableCheckoutURLs: GraphField<Swift.Bool> { .init("disable_checkout_urls") }
        /// Name of the business as displayed
        @export(implementation) public var displayName: GraphField<Swift.String> { .init("display_name") }
        /// ID of the merchant on a partner's platform, such as Shopify
        @export(implementation) public var externalMerchantID: GraphField<Swift.String> { .init("external_merchant_id") }
        /// Settings of the Facebook channel
        @export(implementation) public var facebookChannel: GraphField<CommerceFacebookChannel> { .init("facebook_channel") }
        /// Which features these merchant settings are eligible for
        @export(implementation) public var featureEligibility: GraphField<CommerceMerchantSettingsFeatureEligibility> { .init("feature_eligibility") }
        /// Whether this merchant has a discount code
        @export(implementation) public var hasDiscountCode: GraphField<Swift.Bool> { .init("has_discount_code") }
        /// Whether the merchant chose onsite checkout during setup
        @export(implementation) public var hasOnsiteIntent: GraphField<Swift.Bool> { .init("has_onsite_intent") }
        /// Settings of the Instagram channel
        @export(implementation) public var instagramChannel: GraphField<CommerceInstagramChannel> { .init("instagram_channel") }
        /// Address for alert emails to the merchant
        @export(implementation) public var merchantAlertEmail: GraphField<Swift.String> { .init("merchant_alert_email") }
        /// Profile of the merchant who sells the products
        ///
        /// Comes without being asked for.
        @export(implementation) public var merchantPage: GraphField<Profile> { .init("merchant_page") }
        /// Status of the merchant at present
        @export(implementation) public var merchantStatus: GraphField<CommerceMerchantSettingsStatus> { .init("merchant_status") }
        /// Merchant settings info for the API of the new commerce platform
        @export(implementation) public var onsiteCommerceMerchant: GraphField<CommerceMerchantSettingsOnsiteMerchant> { .init("onsite_commerce_merchant") }
        /// Payment provider of the merchant
        ///
        /// Comes without being asked for.
        @export(implementation) public var paymentProvider: GraphField<CommerceMerchantSettingsPaymentProvider> { .init("payment_provider") }
        /// Privacy policy URLs of the merchant by locale, which is ISO language and country code joined by an
        /// underscore, such as en_US.
        @export(implementation) public var privacyURLByLocale: GraphField<[CommerceMerchantSettings.PrivacyURLByLocale]> { .init("privacy_url_by_locale") }
        /// Messages that describe the rejection reasons, where there are any
        @export(implementation) public var reviewRejectionMessages: GraphField<[Swift.String]> { .init("review_rejection_messages") }
        /// Why the merchant was rejected in review, of onboarding requests or performance metrics, where that
        /// happened
        @export(implementation) public var reviewRejectionReasons: GraphField<[CommerceMerchantSettingsReviewRejectionReason]> { .init("review_rejection_reasons") }
        /// Types of credit card that the merchant takes
        @export(implementation) public var supportedCardTypes: GraphField<[CommerceMerchantSettingsSupportedCardType]> { .init("supported_card_types") }
        /// Terms of the merchant
        ///
        /// Comes without being asked for.
        @export(implementation) public var terms: GraphField<Swift.String> { .init("terms") }
        /// Terms URLs of the merchant by locale, which is ISO language and country code joined by an
        /// underscore, such as en_US.
        @export(implementation) public var termsURLByLocale: GraphField<[CommerceMerchantSettings.TermsURLByLocale]> { .init("terms_url_by_locale") }
        /// Settings of the WhatsApp channel
        @export(implementation) public var whatsAppChannel: GraphField<CommerceWhatsAppChannel> { .init("whatsapp_channel") }
        /// Commerce orders of these merchant settings
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/commerce_orders/)
        @export(implementation) public var commerceOrders: GraphField<GraphConnection<CommerceOrder>> { .init("commerce_orders") }
        /// Commerce payouts made for these merchant settings
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/commerce_payouts/)
        @export(implementation) public var commercePayouts: GraphField<GraphConnection<CommercePayout>> { .init("commerce_payouts") }
        /// Apps that may manage the orders of this shop
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/order_management_apps/)
        @export(implementation) public var orderManagementApps: GraphField<GraphConnection<Application>> { .init("order_management_apps") }
        /// Product catalogs of these merchant settings
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/product_catalogs/)
        @export(implementation) public var productCatalogs: GraphField<GraphConnection<ProductCatalog>> { .init("product_catalogs") }
        /// Returns of a merchant, from every channel
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/returns/)
        @export(implementation) public var returns: GraphField<GraphConnection<CommerceReturn>> { .init("returns") }
        /// Problems of the sellers' accounts, with suggested ways to fix them.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/seller_issues/)
        @export(implementation) public var sellerIssues: GraphField<GraphConnection<CommerceAPISellerIssue>> { .init("seller_issues") }
        /// Onboarding status of the shop behind these merchant settings
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/setup_status/)
        @export(implementation) public var setupStatus: GraphField<GraphConnection<CommerceMerchantSettingsSetupStatus>> { .init("setup_status") }
        /// Shops that belong to the merchant configuration.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/shops/)
        @export(implementation) public var shops: GraphField<GraphConnection<Shop>> { .init("shops") }
        /// Tax settings of this merchant, with the fulfillment locations available for purchases.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/tax_settings/)
        @export(implementation) public var taxSettings: GraphField<GraphConnection<CommerceMerchantTaxSettings>> { .init("tax_settings") }
    }

    /// What `privacy_url_by_locale` holds.
    public struct PrivacyURLByLocale: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `PrivacyURLByLocale`.
        public struct Fields: GraphFields {
            public init() {}
            /// `key`.
            @export(implementation) public var key: GraphField<Swift.String> { .init("key") }
            /// `value`.
            @export(implementation) public var value: GraphField<Swift.String> { .init("value") }
        }
    }

    /// What `terms_url_by_locale` holds.
    public struct TermsURLByLocale: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `TermsURLByLocale`.
        public struct Fields: GraphFields {
            public init() {}
            /// `key`.
            @export(implementation) public var key: GraphField<Swift.String> { .init("key") }
            /// `value`.
            @export(implementation) public var value: GraphField<Swift.String> { .init("value") }
        }
    }
}
