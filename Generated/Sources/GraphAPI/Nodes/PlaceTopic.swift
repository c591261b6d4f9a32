// Made from what the reference says of `place-topic` by graphgen; edits to this file are lost.

/// Category of a Page that is a place
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/place-topic/)
public struct PlaceTopic: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PlaceTopic`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this topic
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Number of Pages in this category
        @export(implementation) public var count: GraphField<Swift.Int> { .init("count") }
        /// Whether this category is divided into subcategories
        @export(implementation) public var hasChildren: GraphField<Swift.Bool> { .init("has_children") }
        /// URL of the category's icon
        @export(implementation) public var iconURL: GraphField<Swift.String> { .init("icon_url") }
        /// Name of the category in the local language
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// IDs of the categories above this one
        @export(implementation) public var parentIDs: GraphField<[Swift.String]> { .init("parent_ids") }
        /// Plural of the category's name in the local language
        @export(implementation) public var pluralName: GraphField<Swift.String> { .init("plural_name") }
        /// Names of those subtopics that most pages belong to
        @export(implementation) public var topSubtopicNames: GraphField<[Swift.String]> { .init("top_subtopic_names") }
    }
}
