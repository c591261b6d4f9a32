// Made from what the reference says of `test-user` by graphgen; edits to this file are lost.

/// A test user. Fields and permissions equal those of a normal `/{user-id}` node.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user)
public struct TestUser: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `TestUser`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Friends of a test user. Except for publishing, the same as the `/{user-id}/friends` edge.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/test-user/friends)
        @export(implementation) public var friends: GraphField<GraphConnection<User>> { .init("friends") }
    }
}
