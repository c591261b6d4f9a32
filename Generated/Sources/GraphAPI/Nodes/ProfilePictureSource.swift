// Made from what the reference says of `profile-picture-source` by graphgen; edits to this file are lost.

/// ProfilePictureSource.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/profile-picture-source/)
public struct ProfilePictureSource: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `ProfilePictureSource`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// URL of the profile picture. Present only if `redirect` is `false`.
        @export(implementation) public var url: GraphField<Swift.String> { .init("url") }
    }
}
