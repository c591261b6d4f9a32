// Made from the reference pages of `basket` and its edges by graphgen; edits to this file are lost.

extension Basket {

    /// `GET /{basket_id}`.
    ///
    /// - Permissions: `orchard_basic`
    /// - Permissions: `orchard_sell_baskets`
    /// - Permissions: Where the role came from a cooperative, one of these as well:
    /// - Permissions: `coop_management`
    /// - Permissions: `coop_read`
    ///
    /// Permissions: ``GraphPermission/coopManagement``, ``GraphPermission/coopRead``, ``GraphPermission/orchardBasic``, ``GraphPermission/orchardSellBaskets``.
    public static func read(
        _ basketID: Swift.String,
        @GraphSelectionBuilder<Basket> fields: () -> GraphSelection<Basket> = { GraphSelection() },
    ) -> GraphRequest<Basket> {
        GraphRequest(.get, "/\(basketID)", fields: fields(), permissions: ["coop_management", "coop_read", "orchard_basic", "orchard_sell_baskets"])
    }
}
