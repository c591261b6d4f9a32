// Made from the reference pages of `commerce-merchant-settings` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension CommerceMerchantSettings {

    /// Settings of a commerce merchant
    ///
    /// `GET /{commerce_merchant_settings_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/)
    public static func read(
        _ commerceMerchantSettingsID: Swift.String,
        @GraphSelectionBuilder<CommerceMerchantSettings> fields: () -> GraphSelection<CommerceMerchantSettings> = { GraphSelection() },
    ) -> GraphRequest<CommerceMerchantSettings> {
        GraphRequest(.get, "/\(commerceMerchantSettingsID)", fields: fields())
    }

    /// Commerce orders of these merchant settings
    ///
    /// `GET /{commerce_merchant_settings_id}/commerce_orders`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/commerce_orders/)
    public static func commerceOrders(
        _ commerceMerchantSettingsID: Swift.String,
        filters: [CommerceMerchantSettingsOrdersFilter]? = nil,
        state: [CommerceMerchantSettingsOrdersState]? = nil,
        updatedAfter: Foundation.Date? = nil,
        updatedBefore: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommerceOrder> fields: () -> GraphSelection<CommerceOrder> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommerceOrder>> {
        var request = GraphRequest<GraphConnection<CommerceOrder>>(.get, "/\(commerceMerchantSettingsID)/commerce_orders", fields: fields())
        request.set(GraphField<[CommerceMerchantSettingsOrdersFilter]>("filters"), filters)
        request.set(GraphField<[CommerceMerchantSettingsOrdersState]>("state"), state)
        request.set(GraphField<Foundation.Date>("updated_after"), updatedAfter)
        request.set(GraphField<Foundation.Date>("updated_before"), updatedBefore)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Commerce payouts made for these merchant settings
    ///
    /// `GET /{commerce_merchant_settings_id}/commerce_payouts`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/commerce_payouts/)
    public static func commercePayouts(
        _ commerceMerchantSettingsID: Swift.String,
        endTime: Foundation.Date? = nil,
        startTime: Foundation.Date? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommercePayout> fields: () -> GraphSelection<CommercePayout> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommercePayout>> {
        var request = GraphRequest<GraphConnection<CommercePayout>>(.get, "/\(commerceMerchantSettingsID)/commerce_payouts", fields: fields())
        request.set(GraphField<Foundation.Date>("end_time"), endTime)
        request.set(GraphField<Foundation.Date>("start_time"), startTime)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Apps that may manage the orders of this shop
    ///
    /// `GET /{commerce_merchant_settings_id}/order_management_apps`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/order_management_apps/)
    public static func orderManagementApps(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Application> fields: () -> GraphSelection<Application> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Application>> {
        var request = GraphRequest<GraphConnection<Application>>(.get, "/\(commerceMerchantSettingsID)/order_management_apps", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Product catalogs of these merchant settings
    ///
    /// `GET /{commerce_merchant_settings_id}/product_catalogs`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/product_catalogs/)
    public static func productCatalogs(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProductCatalog> fields: () -> GraphSelection<ProductCatalog> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProductCatalog>> {
        var request = GraphRequest<GraphConnection<ProductCatalog>>(.get, "/\(commerceMerchantSettingsID)/product_catalogs", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Returns of a merchant, from every channel
    ///
    /// `GET /{commerce_merchant_settings_id}/returns`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/returns/)
    public static func returns(
        _ commerceMerchantSettingsID: Swift.String,
        endTimeCreated: Foundation.Date? = nil,
        merchantReturnID: Swift.String? = nil,
        startTimeCreated: Foundation.Date? = nil,
        statuses: [CommerceMerchantSettingsReturnsStatus]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommerceReturn> fields: () -> GraphSelection<CommerceReturn> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommerceReturn>> {
        var request = GraphRequest<GraphConnection<CommerceReturn>>(.get, "/\(commerceMerchantSettingsID)/returns", fields: fields())
        request.set(GraphField<Foundation.Date>("end_time_created"), endTimeCreated)
        request.set(GraphField<Swift.String>("merchant_return_id"), merchantReturnID)
        request.set(GraphField<Foundation.Date>("start_time_created"), startTimeCreated)
        request.set(GraphField<[CommerceMerchantSettingsReturnsStatus]>("statuses"), statuses)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Problems of the sellers' accounts, with suggested ways to fix them.
    ///
    /// `GET /{commerce_merchant_settings_id}/seller_issues`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/seller_issues/)
    public static func sellerIssues(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommerceAPISellerIssue> fields: () -> GraphSelection<CommerceAPISellerIssue> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommerceAPISellerIssue>> {
        var request = GraphRequest<GraphConnection<CommerceAPISellerIssue>>(.get, "/\(commerceMerchantSettingsID)/seller_issues", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Onboarding status of the shop behind these merchant settings
    ///
    /// `GET /{commerce_merchant_settings_id}/setup_status`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/setup_status/)
    public static func setupStatus(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommerceMerchantSettingsSetupStatus> fields: () -> GraphSelection<CommerceMerchantSettingsSetupStatus> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommerceMerchantSettingsSetupStatus>> {
        var request = GraphRequest<GraphConnection<CommerceMerchantSettingsSetupStatus>>(.get, "/\(commerceMerchantSettingsID)/setup_status", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Shops that belong to the merchant configuration.
    ///
    /// `GET /{commerce_merchant_settings_id}/shops`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/shops/)
    public static func shops(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Shop> fields: () -> GraphSelection<Shop> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Shop>> {
        var request = GraphRequest<GraphConnection<Shop>>(.get, "/\(commerceMerchantSettingsID)/shops", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Tax settings of this merchant, with the fulfillment locations available for purchases.
    ///
    /// `GET /{commerce_merchant_settings_id}/tax_settings`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/commerce-merchant-settings/tax_settings/)
    public static func taxSettings(
        _ commerceMerchantSettingsID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<CommerceMerchantTaxSettings> fields: () -> GraphSelection<CommerceMerchantTaxSettings> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<CommerceMerchantTaxSettings>> {
        var request = GraphRequest<GraphConnection<CommerceMerchantTaxSettings>>(.get, "/\(commerceMerchantSettingsID)/tax_settings", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
