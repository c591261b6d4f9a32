// Made from the reference pages of `message` and its edges by graphgen; edits to this file are lost.

extension Message {

    /// `GET /{message_id}`.
    ///
    /// - App Review: Required for data of people without a role on your app (developer, tester, admin or the
    ///   like)
    /// - Features: Not applicable
    /// - Tokens: A Page access token of someone who has one of the tasks `MODERATE` or `MESSAGING` on the
    ///   queried Page, or on the Page that the Instagram Professional account is linked to.
    /// - Permissions: The permissions `pages_messaging` and `pages_manage_metadata`. If you use Instagram
    ///   Messaging, also the `instagram_basic` and `instagram_manage_messaging` permissions
    ///
    /// Permissions: ``GraphPermission/instagramBasic``, ``GraphPermission/instagramManageMessaging``, ``GraphPermission/pagesManageMetadata``, ``GraphPermission/pagesMessaging``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/message)
    public static func read(
        _ messageID: Swift.String,
        @GraphSelectionBuilder<Message> fields: () -> GraphSelection<Message> = { GraphSelection() },
    ) -> GraphRequest<Message> {
        GraphRequest(.get, "/\(messageID)", fields: fields(), permissions: ["instagram_basic", "instagram_manage_messaging", "pages_manage_metadata", "pages_messaging"])
    }
}
