// Made from the reference pages of `whats-app-business-hsm` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension WhatsAppBusinessHSM {

    /// A message template
    ///
    /// `GET /{whats_app_business_hsm_id}`
    ///
    /// - Requirements: The permission whatsapp_business_management
    /// - Requirements: The permission whatsapp_business_messaging
    /// - Requirements: The permission public_profile
    /// - Requirements: WHATSAPP MESSAGE TEMPLATE ID
    /// - Requirements: USER ACCESS TOKEN
    ///
    /// Permissions: ``GraphPermission/publicProfile``, ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80008`` (80008).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/)
    public static func read(
        _ whatsAppBusinessHSMID: Swift.String,
        @GraphSelectionBuilder<WhatsAppBusinessHSM> fields: () -> GraphSelection<WhatsAppBusinessHSM> = { GraphSelection() },
    ) -> GraphRequest<WhatsAppBusinessHSM> {
        GraphRequest(.get, "/\(whatsAppBusinessHSMID)", fields: fields(), permissions: ["public_profile", "whatsapp_business_management", "whatsapp_business_messaging"])
    }

    /// Compares send count and block ratio of this WhatsApp message template with those of another.
    ///
    /// `GET /{whats_app_business_hsm_id}/compare`
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: business_management
    ///
    /// Permissions: ``GraphPermission/businessManagement``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/compare/)
    public static func compare(
        _ whatsAppBusinessHSMID: Swift.String,
        end: Foundation.Date,
        start: Foundation.Date,
        templateIDs: [Swift.String],
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppBusinessHSMComparison> fields: () -> GraphSelection<WhatsAppBusinessHSMComparison> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppBusinessHSMComparison>> {
        var request = GraphRequest<GraphConnection<WhatsAppBusinessHSMComparison>>(.get, "/\(whatsAppBusinessHSMID)/compare", fields: fields(), permissions: ["business_management"])
        request.set(GraphField<Foundation.Date>("end"), end)
        request.set(GraphField<Foundation.Date>("start"), start)
        request.set(GraphField<[Swift.String]>("template_ids"), templateIDs)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
