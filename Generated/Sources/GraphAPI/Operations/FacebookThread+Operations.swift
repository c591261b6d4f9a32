// Made from the reference pages of `thread` and its edges by graphgen; edits to this file are lost.

extension FacebookThread {

    /// A thread of messages.
    ///
    /// `GET /{thread_id}`
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MODERATE` task on that Page.
    /// - Permissions: The permission `pages_messaging`
    /// - Permissions: The permission `pages_manage_metadata`
    /// - Permissions: The permission `pages_show_list`
    ///
    /// Permissions: ``GraphPermission/pagesManageMetadata``, ``GraphPermission/pagesMessaging``, ``GraphPermission/pagesShowList``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/thread)
    public static func read(
        _ threadID: Swift.String,
        @GraphSelectionBuilder<FacebookThread> fields: () -> GraphSelection<FacebookThread> = { GraphSelection() },
    ) -> GraphRequest<FacebookThread> {
        GraphRequest(.get, "/\(threadID)", fields: fields(), permissions: ["pages_manage_metadata", "pages_messaging", "pages_show_list"])
    }
}
