// Made from the reference pages of `media-fingerprint` and its edges by graphgen; edits to this file are lost.

extension MediaFingerprint {

    /// Fingerprint of media
    ///
    /// `GET /{media_fingerprint_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/media-fingerprint/)
    public static func read(
        _ mediaFingerprintID: Swift.String,
        @GraphSelectionBuilder<MediaFingerprint> fields: () -> GraphSelection<MediaFingerprint> = { GraphSelection() },
    ) -> GraphRequest<MediaFingerprint> {
        GraphRequest(.get, "/\(mediaFingerprintID)", fields: fields())
    }

    /// `POST /{media_fingerprint_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/media-fingerprint/)
    public struct Update: GraphOperation {
        /// `media_fingerprint_id` in the path.
        public var mediaFingerprintID: Swift.String
        /// `source`: a file.
        public var source: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(mediaFingerprintID: Swift.String) {
            self.mediaFingerprintID = mediaFingerprintID
        }

        public var request: GraphRequest<GraphSuccess> {
            var request = GraphRequest<GraphSuccess>(.post, "/\(mediaFingerprintID)", parameters: record)
            request.files["source"] = source
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Metadata of the fingerprint, as in metadata={'episode':'…','season':'…'}
            @export(implementation) public var metadata: GraphField<[MediaFingerprint.Update.Metadata]> { .init("metadata") }
            /// Title of the media
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
            /// Unique code of your own to manage the fingerprint by, such as the International Standard Recording
            /// Code of a songtrack. Facebook makes no use of it.
            @export(implementation) public var universalContentID: GraphField<Swift.String> { .init("universal_content_id") }
        }

        /// What `metadata` holds.
        public struct Metadata: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Metadata`.
            public struct Fields: GraphFields {
                public init() {}
                /// Album that a songtrack is from. Required for the content type SONGTRACK.
                @export(implementation) public var album: GraphField<Swift.String> { .init("album") }
                /// Artist of a songtrack. Required for the content type SONGTRACK.
                @export(implementation) public var artist: GraphField<Swift.String> { .init("artist") }
                /// Name of an episode. Required for the content type EPISODE.
                @export(implementation) public var episode: GraphField<Swift.String> { .init("episode") }
                /// Season that an episode is from. Required for the content type EPISODE.
                @export(implementation) public var season: GraphField<Swift.String> { .init("season") }
                /// Text that describes the fingerprint. Required for the content types MOVIE and OTHER.
                @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            }
        }
    }
}
