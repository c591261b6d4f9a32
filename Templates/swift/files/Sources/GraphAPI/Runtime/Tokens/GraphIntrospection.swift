/// What the API tells of a node with `metadata=1`.
public struct GraphIntrospection: Sendable, Hashable {
    /// A field of the node.
    public struct Field: Sendable, Hashable {
        /// The name on the wire.
        public var name: String
        /// What it holds, in the API's words.
        public var description: String?
        /// Its type, in the API's words.
        public var type: String?
    }

    /// The node's type, such as `user`.
    public var type: String?
    /// The fields that can be asked for.
    public var fields: [Field]
    /// The names of the edges; their addresses hold the token and are left out.
    public var edges: [String]

    @_optimize(none)
    init(_ record: GraphRecord) {
        type = record["type"]?.string
        fields = (record["fields"]?.array ?? []).compactMap { field in
            field["name"]?.string.map {
                Field(name: $0, description: field["description"]?.string, type: field["type"]?.string)
            }
        }
        edges = record["connections"]?.object?.keys ?? []
    }
}
