// Made from what the reference says of `whats-app-business-account` by graphgen; edits to this file are lost.

/// Details of a WhatsApp Business Account
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/)
public struct WhatsAppBusinessAccount: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `WhatsAppBusinessAccount`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this WhatsApp Business Account.
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Where the review of the account stands.
        @export(implementation) public var accountReviewStatus: GraphField<WhatsAppBusinessAccountReviewStatus> { .init("account_review_status") }
        /// Names the analytics metrics to return.
        @export(implementation) public var analytics: GraphField<WABAAnalytics> { .init("analytics") }
        /// Where business verification now stands for the Meta Business Account that owns this WhatsApp
        /// Business Account
        @export(implementation) public var businessVerificationStatus: GraphField<WhatsAppBusinessAccountVerificationStatus> { .init("business_verification_status") }
        /// Country of the Meta Business account that owns this WhatsApp Business Account
        @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
        /// Currency for payments of the WhatsApp Business Account
        ///
        /// Comes without being asked for.
        @export(implementation) public var currency: GraphField<Swift.String> { .init("currency") }
        /// `true` if template analytics are enabled for the WhatsApp Business Account.
        @export(implementation) public var isEnabledForInsights: GraphField<Swift.Bool> { .init("is_enabled_for_insights") }
        /// Namespace of the message templates in this WhatsApp Business Account
        ///
        /// Comes without being asked for.
        @export(implementation) public var messageTemplateNamespace: GraphField<Swift.String> { .init("message_template_namespace") }
        /// Readable name that tells WhatsApp Business Accounts apart
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// On whose behalf the WhatsApp Business Account is held
        @export(implementation) public var onBehalfOfBusinessInfo: GraphField<WABAOnBehalfOfComputedInfo> { .init("on_behalf_of_business_info") }
        /// How the WhatsApp Business Account is owned
        @export(implementation) public var ownershipType: GraphField<WhatsAppBusinessAccountOwnershipType> { .init("ownership_type") }
        /// ID of the primary funding for paid service of the WhatsApp Business Account
        @export(implementation) public var primaryFundingID: GraphField<Swift.String> { .init("primary_funding_id") }
        /// Purchase order number that the business gave for managing payments
        @export(implementation) public var purchaseOrderNumber: GraphField<Swift.String> { .init("purchase_order_number") }
        /// Time zone of the WhatsApp Business Account
        ///
        /// Comes without being asked for.
        @export(implementation) public var timezoneID: GraphField<Swift.String> { .init("timezone_id") }
        /// Users assigned to the WhatsApp Business Account.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/assigned_users/)
        @export(implementation) public var assignedUsers: GraphField<GraphConnection<AssignedUser>> { .init("assigned_users") }
        /// Analytics of conversation based pricing for the WhatsApp Business Account
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/conversation_analytics/)
        @export(implementation) public var conversationAnalytics: GraphField<GraphConnection<WABAConversationAnalytics>> { .init("conversation_analytics") }
        /// DCC configs of the account
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/dcc_config/)
        @export(implementation) public var dccConfig: GraphField<GraphConnection<WhatsAppBusinessDirectConnectionExternalConfig>> { .init("dcc_config") }
        /// Previews of an authentication template's text in several languages, made from the request's
        /// parameters.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_template_previews/)
        @export(implementation) public var messageTemplatePreviews: GraphField<GraphConnection<JSONValue>> { .init("message_template_previews") }
        /// Templates of a WhatsApp Business Account.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/)
        @export(implementation) public var messageTemplates: GraphField<GraphConnection<WhatsAppMessageTemplate>> { .init("message_templates") }
        /// Phone numbers of a WhatsApp Business Account.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/phone_numbers/)
        @export(implementation) public var phoneNumbers: GraphField<GraphConnection<WhatsAppBusinessPhoneNumber>> { .init("phone_numbers") }
        /// Product catalog that the WhatsApp Business Account is connected to
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/product_catalogs/)
        @export(implementation) public var productCatalogs: GraphField<GraphConnection<ProductCatalog>> { .init("product_catalogs") }
        /// Apps with a subscription to webhooks of the WABA.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/subscribed_apps/)
        @export(implementation) public var subscribedApps: GraphField<GraphConnection<WhatsAppApplication>> { .init("subscribed_apps") }
        /// Performance metrics of a WhatsApp template.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/template_performance_metrics/)
        @export(implementation) public var templatePerformanceMetrics: GraphField<GraphConnection<WhatsAppBusinessHSMPerformanceMetrics>> { .init("template_performance_metrics") }
    }
}
