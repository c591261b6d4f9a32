// Made from what the reference says of `place-tag` by graphgen; edits to this file are lost.

public import Foundation

/// Records that at a place somebody was tagged, in a post, status, link, photo or video.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/place-tag/)
public struct PlaceTag: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PlaceTag`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this place tag.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// When somebody was tagged.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Facebook Page of the place.
        @export(implementation) public var place: GraphField<Page> { .init("place") }
    }
}
