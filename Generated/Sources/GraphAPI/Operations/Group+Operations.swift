extension Group {
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
            public var contributors: GraphField<[Swift.Int]> { GraphField("contributors") }
            /// Deprecated: put the text into message
            @available(*, deprecated, message: "Deprecated: put the text into message")
            public var description: GraphField<Swift.String> { GraphField("description") }
            /// `true` creates the album that belongs to the app
            ///
            /// Default: `false`.
            public var isDefault: GraphField<Swift.Bool> { GraphField("is_default") }
            /// Where the album was taken, in words, unless a page stands for the place
            public var location: GraphField<Swift.String> { GraphField("location") }
            /// Makes the new album a shared one
            ///
            /// Default: `false`.
            public var makeSharedAlbum: GraphField<Swift.Bool> { GraphField("make_shared_album") }
            /// Caption shown under the title of the new album
            public var message: GraphField<Swift.String> { GraphField("message") }
            /// Title of the new album
            public var name: GraphField<Swift.String> { GraphField("name") }
            /// ID of the location page to tag
            public var place: GraphField<Swift.String> { GraphField("place") }
            /// Who may see the new album
            public var privacy: GraphField<PrivacyParameter> { GraphField("privacy") }
            /// No longer in use
            @available(*, deprecated, message: "No longer in use")
            public var tags: GraphField<[Swift.Int]> { GraphField("tags") }
            /// Deprecated: set privacy instead
            @available(*, deprecated, message: "Deprecated: set privacy instead")
            public var visible: GraphField<Swift.String> { GraphField("visible") }
        }
    }
}
