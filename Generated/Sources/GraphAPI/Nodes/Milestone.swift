// Made from what the reference says of `milestone` by graphgen; edits to this file are lost.

public import Foundation

/// A milestone of a Facebook Page.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/milestone)
public struct Milestone: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Milestone`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this milestone
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Title of the milestone
        @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        /// Page that posted it.
        @export(implementation) public var from: GraphField<Page> { .init("from") }
        /// Text about the milestone
        @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
        /// When the milestone was made
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// When the milestone last changed
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// When the milestone starts
        @export(implementation) public var startTime: GraphField<Foundation.Date> { .init("start_time") }
        /// When the milestone ends. For Page milestones, that is when they start
        @export(implementation) public var endTime: GraphField<Foundation.Date> { .init("end_time") }
        /// What people wrote about the milestone.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/comments)
        @export(implementation) public var comments: GraphField<GraphConnection<FacebookComment>> { .init("comments") }
        /// Likes of the milestone.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/object/likes)
        @export(implementation) public var likes: GraphField<GraphConnection<Profile>> { .init("likes") }
    }
}
