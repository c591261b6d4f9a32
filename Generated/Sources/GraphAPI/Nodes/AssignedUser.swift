// Made from what the reference says of `assigned-user` by graphgen; edits to this file are lost.

/// AssignedUser.
public struct AssignedUser: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `AssignedUser`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Tasks of the user on the WABA
        ///
        /// Comes without being asked for.
        @export(implementation) public var tasks: GraphField<[Swift.String]> { .init("tasks") }
    }
}
