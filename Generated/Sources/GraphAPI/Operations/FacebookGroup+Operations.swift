extension FacebookGroup {
    /// `POST /{group_id}/albums`.
    ///
    /// Error codes: 100, 368, 200, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/album/)
    public struct CreateAlbums: GraphReadAfterWrite {
        public typealias Written = Album
        /// `group_id` in the path.
        public var groupID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(groupID: Swift.String) {
            self.groupID = groupID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(groupID)/albums", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// People who may add photos, which makes the album a shared one
            @export(implementation) public var contributors: GraphField<[Swift.Int]> { .init("contributors") }
            /// Deprecated: put the text into message
            @available(*, deprecated, message: "Deprecated: put the text into message")
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// `true` creates the album that belongs to the app
            ///
            /// Default: `false`.
            @export(implementation) public var isDefault: GraphField<Swift.Bool> { .init("is_default") }
            /// Where the album was taken, in words, unless a page stands for the place
            @export(implementation) public var location: GraphField<Swift.String> { .init("location") }
            /// Makes the new album a shared one
            ///
            /// Default: `false`.
            @export(implementation) public var makeSharedAlbum: GraphField<Swift.Bool> { .init("make_shared_album") }
            /// Caption shown under the title of the new album
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// Title of the new album
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// ID of the location page to tag
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// Who may see the new album
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// No longer in use
            @available(*, deprecated, message: "No longer in use")
            @export(implementation) public var tags: GraphField<[Swift.Int]> { .init("tags") }
            /// Deprecated: set privacy instead
            @available(*, deprecated, message: "Deprecated: set privacy instead")
            @export(implementation) public var visible: GraphField<Swift.String> { .init("visible") }
        }
    }
}
