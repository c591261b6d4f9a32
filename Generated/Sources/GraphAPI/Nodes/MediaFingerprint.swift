// Made from what the reference says of `media-fingerprint` by graphgen; edits to this file are lost.

/// Fingerprint of media
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/media-fingerprint/)
public struct MediaFingerprint: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `MediaFingerprint`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the media fingerprint
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Length in seconds of the content that was fingerprinted
        ///
        /// Comes without being asked for.
        @export(implementation) public var durationInSec: GraphField<Swift.Double> { .init("duration_in_sec") }
        /// Type of content that was fingerprinted
        ///
        /// Comes without being asked for.
        @export(implementation) public var fingerprintContentType: GraphField<MediaFingerprintContentType> { .init("fingerprint_content_type") }
        /// Metadata of the content that was fingerprinted
        @export(implementation) public var metadata: GraphField<FingerprintMetadata> { .init("metadata") }
        /// Title of the content that was fingerprinted
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// Unique code of your own to manage the fingerprint by, such as the International Standard Recording
        /// Code of a songtrack. Facebook makes no use of it.
        @export(implementation) public var universalContentID: GraphField<Swift.String> { .init("universal_content_id") }
    }
}
