public import Foundation

/// Page.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
public struct Page: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Page`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Tasks that can be given out for this object
        public var permittedTasks: GraphField<[Swift.String]> { GraphField("permitted_tasks") }
        /// Every role and task that this user has here, unpacked
        ///
        /// Comes without being asked for.
        public var tasks: GraphField<[Swift.String]> { GraphField("tasks") }
        /// When the like was given to the page
        ///
        /// Comes without being asked for.
        public var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
    }
}
