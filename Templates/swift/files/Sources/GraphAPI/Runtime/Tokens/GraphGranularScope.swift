/// A permission that a token has for some objects only (`/debug_token`).
public struct GraphGranularScope: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of a permission for some objects.
    public struct Fields: GraphFields {
        public init() {}
        /// The permission.
        public var scope: GraphField<GraphPermission> { GraphField("scope") }
        /// The objects that it holds for; absent where it holds for all.
        public var targetIDs: GraphField<[Swift.String]> { GraphField("target_ids") }
    }
}
