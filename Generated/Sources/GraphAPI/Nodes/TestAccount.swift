// Made from what the reference says of `test-account` by graphgen; edits to this file are lost.

/// TestAccount.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/test-account/)
public struct TestAccount: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `TestAccount`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Access token for API calls in the name of this user
        ///
        /// Comes without being asked for.
        @export(implementation) public var accessToken: GraphField<Swift.String> { .init("access_token") }
    }
}
