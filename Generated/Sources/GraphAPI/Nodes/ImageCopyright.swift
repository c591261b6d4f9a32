// Made from what the reference says of `image-copyright` by graphgen; edits to this file are lost.

public import Foundation

/// Copyright on an image asset.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/image-copyright/)
public struct ImageCopyright: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `ImageCopyright`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the object
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// User-provided artist or photographer of the reference asset; image agencies or partners use the
        /// "Creator" field
        @export(implementation) public var artist: GraphField<Swift.String> { .init("artist") }
        /// Status of the copyright reference file, which decides whether to skip the match.
        @export(implementation) public var copyrightMonitoringStatus: GraphField<ImageCopyrightMonitoringStatus> { .init("copyright_monitoring_status") }
        /// When it was created, according to TAO Server
        @export(implementation) public var creationTime: GraphField<Foundation.Date> { .init("creation_time") }
        /// User-provided creator of the reference asset
        @export(implementation) public var creator: GraphField<Swift.String> { .init("creator") }
        /// User-provided custom ID of the reference asset
        @export(implementation) public var customID: GraphField<Swift.String> { .init("custom_id") }
        /// User-provided text that describes the reference asset
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// User-provided filename of the reference asset
        @export(implementation) public var filename: GraphField<Swift.String> { .init("filename") }
        /// Image asset to which the copyright applies
        @export(implementation) public var image: GraphField<Photo> { .init("image") }
        /// How many matches of this copyright Rights Manager displays
        @export(implementation) public var matchesCount: GraphField<Swift.Int> { .init("matches_count") }
        /// User-provided date on which the reference asset was created
        @export(implementation) public var originalContentCreationDate: GraphField<Foundation.Date> { .init("original_content_creation_date") }
        /// Countries where ownership of the image copyright is included or excluded
        @export(implementation) public var ownershipCountries: GraphField<VideoCopyrightGeoGate> { .init("ownership_countries") }
        /// Tags of the reference asset
        @export(implementation) public var tags: GraphField<[Swift.String]> { .init("tags") }
        /// Title of the copyright, made from the reference asset
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// When it was updated, according to TAO Server
        @export(implementation) public var updateTime: GraphField<Foundation.Date> { .init("update_time") }
    }
}
