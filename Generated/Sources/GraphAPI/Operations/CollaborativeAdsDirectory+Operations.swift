// Made from the reference pages of `collaborative-ads-directory` and its edges by graphgen; edits to this file are lost.

extension CollaborativeAdsDirectory {

    /// Directory of the businesses with collaborative ads
    ///
    /// `GET /collaborative_ads_directory`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/collaborative-ads-directory/)
    public static func read(
        @GraphSelectionBuilder<CollaborativeAdsDirectory> fields: () -> GraphSelection<CollaborativeAdsDirectory> = { GraphSelection() },
    ) -> GraphRequest<CollaborativeAdsDirectory> {
        GraphRequest(.get, "/collaborative_ads_directory", fields: fields())
    }
}
