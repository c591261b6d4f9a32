extension Album {

    /// Reads the Fields and Edges of an album.
    ///
    /// `GET /{album_id}`
    ///
    /// Access Tokens: Any; group nodes: User; page nodes: Any
    /// Features: None; group nodes: None; page nodes: Without a task on the Page, its public content takes
    /// `Page Public Content Access`
    /// Permissions: `user_photos`; group nodes: None; page nodes: While a Page is unpublished:
    ///
    /// * The right to perform the `CREATE` task there
    ///
    /// * `pages_read_engagement`
    ///
    /// Once it is published:
    ///
    /// * `pages_read_engagement`
    /// Group Roles: Not applicable; group nodes: Admin; page nodes: Not applicable
    ///
    /// Permissions: `pages_read_engagement`, `user_photos`.
    ///
    /// Error codes: 200, 80001, 100.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
    public static func read(
        _ albumID: Swift.String,
        @GraphSelectionBuilder<Album> fields: () -> GraphSelection<Album> = { GraphSelection() },
    ) -> GraphRequest<Album> {
        GraphRequest(.get, "/\(albumID)", fields: fields(), permissions: ["pages_read_engagement", "user_photos"])
    }
}
