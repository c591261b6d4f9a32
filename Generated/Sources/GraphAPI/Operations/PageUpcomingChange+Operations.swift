// Made from the reference pages of `page-upcoming-change` and its edges by graphgen; edits to this file are lost.

extension PageUpcomingChange {

    /// Announces an upcoming change of pages.
    ///
    /// `GET /{page_upcoming_change_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-upcoming-change/)
    public static func read(
        _ pageUpcomingChangeID: Swift.String,
        @GraphSelectionBuilder<PageUpcomingChange> fields: () -> GraphSelection<PageUpcomingChange> = { GraphSelection() },
    ) -> GraphRequest<PageUpcomingChange> {
        GraphRequest(.get, "/\(pageUpcomingChangeID)", fields: fields())
    }
}
