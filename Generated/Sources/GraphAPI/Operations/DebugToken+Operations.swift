// Made from the reference pages of `debug_token` and its edges by graphgen; edits to this file are lost.

extension DebugToken {

    /// `GET /debug_token`.
    ///
    /// - Permissions: Requires an app access token, or the user access token of a developer, of the app to
    ///   which the inspected `input_token` belongs.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/debug_token)
    public static func read(
        inputToken: Swift.String,
        @GraphSelectionBuilder<DebugToken> fields: () -> GraphSelection<DebugToken> = { GraphSelection() },
    ) -> GraphRequest<DebugToken> {
        var request = GraphRequest<DebugToken>(.get, "/debug_token", fields: fields())
        request.set(GraphField<Swift.String>("input_token"), inputToken)
        return request
    }
}
