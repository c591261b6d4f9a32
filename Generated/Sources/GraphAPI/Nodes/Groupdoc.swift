// Made from what the reference says of `groupdoc` by graphgen; edits to this file are lost.

public import Foundation

/// A doc in a Facebook group, as `/{group-doc-id}` returns it.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/groupdoc)
public struct Groupdoc: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Groupdoc`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this group doc.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Profile that made the doc.
        @export(implementation) public var from: GraphField<GraphUnion<(User, Page)>> { .init("from") }
        /// Title of the doc.
        @export(implementation) public var subject: GraphField<Swift.String> { .init("subject") }
        /// Text of the doc, HTML encoded, with HTML for its formatting.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// URL of the doc's icon
        @export(implementation) public var icon: GraphField<Swift.String> { .init("icon") }
        /// When the doc was made.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// When the doc last changed.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// ID of the doc's current revision.
        @export(implementation) public var revision: GraphField<Swift.Int> { .init("revision") }
        /// Whether the session user may edit the doc.
        @export(implementation) public var canEdit: GraphField<Swift.Bool> { .init("can_edit") }
        /// Whether the session user may delete the doc (on Facebook.com).
        @export(implementation) public var canDelete: GraphField<Swift.Bool> { .init("can_delete") }
        /// URLs of what the doc embeds
        @export(implementation) public var embeddedURLs: GraphField<[Swift.String]> { .init("embedded_urls") }
    }
}
