// Made from what the reference says of `object` by graphgen; edits to this file are lost.

/// Object.
public struct Object: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Object`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Comments on an object.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/comments)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// People who like this object. On a Page or User, the pages which that Page or User likes.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/likes)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
        /// Reactions to an object.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/reactions)
        @export(implementation) public var reactions: GraphField<GraphConnection<Reaction>> { .init("reactions") }
        /// Posts that share the object. `/sharedposts` has the same structure and operations on every node.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/object/sharedposts)
        @export(implementation) public var sharedposts: GraphField<GraphConnection<Post>> { .init("sharedposts") }
    }
}
