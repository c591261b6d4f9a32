// Made from what the reference says of `custom-audience` by graphgen; edits to this file are lost.

/// CustomAudience.
public struct CustomAudience: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CustomAudience`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
