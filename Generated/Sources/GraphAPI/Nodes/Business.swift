// Made from what the reference says of `business` by graphgen; edits to this file are lost.

/// Business.
///
/// [Reference](https://developers.facebook.com/docs/marketing-api/reference/business/)
public struct Business: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Business`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// What the user may act as in the business
        @export(implementation) public var permittedRoles: GraphField<[Swift.String]> { .init("permitted_roles") }
    }
}
