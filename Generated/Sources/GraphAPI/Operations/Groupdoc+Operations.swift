// Made from the reference pages of `groupdoc` and its edges by graphgen; edits to this file are lost.

extension Groupdoc {

    /// `GET /{groupdoc_id}`.
    ///
    /// - Permissions: If the group is public, with `OPEN` as its privacy setting: any valid access token
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/groupdoc)
    public static func read(
        _ groupdocID: Swift.String,
        @GraphSelectionBuilder<Groupdoc> fields: () -> GraphSelection<Groupdoc> = { GraphSelection() },
    ) -> GraphRequest<Groupdoc> {
        GraphRequest(.get, "/\(groupdocID)", fields: fields())
    }
}
