// Made from the reference pages of `games-iap-product` and its edges by graphgen; edits to this file are lost.

extension GamesIAPProduct {

    /// Product to purchase inside an app
    ///
    /// `GET /{games_iap_product_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/games-iap-product/)
    public static func read(
        _ gamesIAPProductID: Swift.String,
        @GraphSelectionBuilder<GamesIAPProduct> fields: () -> GraphSelection<GamesIAPProduct> = { GraphSelection() },
    ) -> GraphRequest<GamesIAPProduct> {
        GraphRequest(.get, "/\(gamesIAPProductID)", fields: fields())
    }
}
