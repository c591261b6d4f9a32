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
        @export(implementation) public var permittedTasks: GraphField<[Swift.String]> { .init("permitted_tasks") }
        /// Every role and task that this user has here, unpacked
        ///
        /// Comes without being asked for.
        @export(implementation) public var tasks: GraphField<[Swift.String]> { .init("tasks") }
        /// When the like was given to the page
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
    }
}
