// Made from the reference pages of `link` and its edges by graphgen; edits to this file are lost.

extension FacebookLink {

    /// `GET /{link_id}`.
    ///
    /// - Permissions: If the link is public: any valid access token
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/link)
    public static func read(
        _ linkID: Swift.String,
        @GraphSelectionBuilder<FacebookLink> fields: () -> GraphSelection<FacebookLink> = { GraphSelection() },
    ) -> GraphRequest<FacebookLink> {
        GraphRequest(.get, "/\(linkID)", fields: fields())
    }
}
