// Made from what the reference says of `taggable-subject` by graphgen; edits to this file are lost.

public import Foundation

/// TaggableSubject.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/taggable-subject/)
public struct TaggableSubject: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `TaggableSubject`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// When the tag was made
        ///
        /// Comes without being asked for.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
    }
}
