// Made from what the reference says of `url` by graphgen; edits to this file are lost.

public import Foundation

/// A URL shared by somebody in a Post or below one in a Comment.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/url)
public struct FacebookURL: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookURL`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// AppLinks data of this URL, if there is any.
        @export(implementation) public var appLinks: GraphField<AppLinks> { .init("app_links") }
        /// The URL.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// How often people interacted with the URL, by way of doing so. Values are deliberately imprecise but
        /// reflect the engagement accurately.
        @export(implementation) public var engagement: GraphField<FacebookURL.Engagement> { .init("engagement") }
        /// Description of the object, if there is one.
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// Title of the object, if there is one.
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// Type of the object.
        @export(implementation) public var type: GraphField<Swift.String> { .init("type") }
        /// When the object last changed.
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
    }

    /// What `engagement` holds.
    public struct Engagement: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Engagement`.
        public struct Fields: GraphFields {
            public init() {}
            /// How many comments the URL has.
            @export(implementation) public var commentCount: GraphField<Swift.Int> { .init("comment_count") }
            /// How many comments your site gathered with the Comments Plugin.
            @export(implementation) public var commentPluginCount: GraphField<Swift.Int> { .init("comment_plugin_count") }
            /// How many reactions the URL has.
            @export(implementation) public var reactionCount: GraphField<Swift.Int> { .init("reaction_count") }
            /// How often the URL was shared.
            @export(implementation) public var shareCount: GraphField<Swift.Int> { .init("share_count") }
            /// Canonical Open Graph object of this URL.
            @export(implementation) public var ogObject: GraphField<OGObject> { .init("og_object") }
            /// ID of this object.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        }
    }
}
