// Made from what the reference says of `profile` by graphgen; edits to this file are lost.

/// A profile, of any of several kinds
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/profile)
public struct Profile: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Profile`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Type of role that the profile has on the event
        ///
        /// Comes without being asked for.
        @export(implementation) public var roleType: GraphField<EventRolesRoleType> { .init("role_type") }
        /// Type of the reaction
        ///
        /// Comes without being asked for.
        @export(implementation) public var type: GraphField<LiveVideoReactionsType> { .init("type") }
        /// How many likes by Users and Pages the object has. Present only if the request has `summary=true`.
        @export(implementation) public var totalCount: GraphField<Swift.Int> { .init("total_count") }
    }
}
