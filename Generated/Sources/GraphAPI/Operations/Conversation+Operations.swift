// Made from the reference pages of `conversation` and its edges by graphgen; edits to this file are lost.

extension Conversation {

    /// `GET /{conversation_id}`.
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MESSAGING` task on the queried
    ///   Page
    /// - Permissions: The permission `pages_messaging`
    /// - Permissions: The permission `pages_manage_metadata`
    /// - Permissions: The permission `instagram_basic`
    /// - Permissions: The permission `instagram_manage_messages`
    ///
    /// Permissions: ``GraphPermission/instagramBasic``, ``GraphPermission/instagramManageMessages``, ``GraphPermission/pagesManageMetadata``, ``GraphPermission/pagesMessaging``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/conversation)
    public static func read(
        _ conversationID: Swift.String,
        @GraphSelectionBuilder<Conversation> fields: () -> GraphSelection<Conversation> = { GraphSelection() },
    ) -> GraphRequest<Conversation> {
        GraphRequest(.get, "/\(conversationID)", fields: fields(), permissions: ["instagram_basic", "instagram_manage_messages", "pages_manage_metadata", "pages_messaging"])
    }

    /// `GET /{conversation_id}/messages`.
    ///
    /// - Permissions: A Page access token, obtained by someone who has the `MESSAGING` task on that Page
    /// - Permissions: The permission `pages_messaging`
    /// - Permissions: If you use Instagram Messaging, also the `instagram_manage_messages` permission
    ///
    /// Permissions: ``GraphPermission/instagramManageMessages``, ``GraphPermission/pagesMessaging``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/conversation/messages)
    public static func messages(
        _ conversationID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Message> fields: () -> GraphSelection<Message> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Message>> {
        var request = GraphRequest<GraphConnection<Message>>(.get, "/\(conversationID)/messages", fields: fields(), permissions: ["instagram_manage_messages", "pages_messaging"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
