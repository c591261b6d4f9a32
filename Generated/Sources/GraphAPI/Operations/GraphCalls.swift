// Made from reference pages whose paths start from no node by graphgen; edits to this file are lost.

/// Calls whose path starts from no node that the reference pages describe.
public enum GraphCalls {
    /// Updates a URL.
    ///
    /// `POST /`
    ///
    /// - Access Tokens: This request takes any access token.
    /// - Features: Not applicable.
    /// - Page Tasks: Not applicable.
    /// - Permissions: Not applicable.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/url)
    public struct UpdateURL: GraphOperation {
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(id: Swift.String, scrape: Swift.Bool) {
            self[\.id] = id
            self[\.scrape] = scrape
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Fields to return, separated by commas.
            @export(implementation) public var fieldsValue: GraphField<Swift.String> { .init("fields") }
            /// URL to update, encoded so as to keep it apart from the `scrape` parameter.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// Has to be `true`.
            @export(implementation) public var scrape: GraphField<Swift.Bool> { .init("scrape") }
        }
    }
}
