// Made from the reference pages of `image-copyright` and its edges by graphgen; edits to this file are lost.

extension ImageCopyright {

    /// Copyright on an image asset.
    ///
    /// `GET /{image_copyright_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/image-copyright/)
    public static func read(
        _ imageCopyrightID: Swift.String,
        @GraphSelectionBuilder<ImageCopyright> fields: () -> GraphSelection<ImageCopyright> = { GraphSelection() },
    ) -> GraphRequest<ImageCopyright> {
        GraphRequest(.get, "/\(imageCopyrightID)", fields: fields())
    }

    /// `POST /{image_copyright_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/image-copyright/)
    public struct Update: GraphOperation {
        /// `image_copyright_id` in the path.
        public var imageCopyrightID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(imageCopyrightID: Swift.String) {
            self.imageCopyrightID = imageCopyrightID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(imageCopyrightID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Artist or photographer connected with the copyright
            @export(implementation) public var artist: GraphField<Swift.String> { .init("artist") }
            /// Creator, for agencies
            @export(implementation) public var creator: GraphField<Swift.String> { .init("creator") }
            /// Text that describes the copyrighted image
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Territories where the image's copyright is held
            @export(implementation) public var geoOwnership: GraphField<[ImageCopyrightGeoOwnership]> { .init("geo_ownership") }
            /// Date on which the copyrighted image was created
            @export(implementation) public var originalContentCreationDate: GraphField<Swift.Int> { .init("original_content_creation_date") }
            /// Title of the image under copyright
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }
    }
}
