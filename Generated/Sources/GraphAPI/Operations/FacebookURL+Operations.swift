// Made from the reference pages of `url` and its edges by graphgen; edits to this file are lost.

extension FacebookURL {

    /// A URL shared by somebody in a Post or below one in a Comment.
    ///
    /// `GET /{url_id}`
    ///
    /// - Access Tokens: This request takes any access token.
    /// - Features: Not applicable.
    /// - Page Tasks: Not applicable.
    /// - Permissions: Not applicable.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/url)
    public static func read(
        _ urlID: Swift.String,
        fieldsValue: Swift.String? = nil,
        id: Swift.String? = nil,
        scopes: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookURL> fields: () -> GraphSelection<FacebookURL> = { GraphSelection() },
    ) -> GraphRequest<FacebookURL> {
        var request = GraphRequest<FacebookURL>(.get, "/\(urlID)", fields: fields())
        request.set(GraphField<Swift.String>("fields"), fieldsValue)
        request.set(GraphField<Swift.String>("id"), id)
        request.set(GraphField<Swift.String>("scopes"), scopes)
        return request
    }
}
