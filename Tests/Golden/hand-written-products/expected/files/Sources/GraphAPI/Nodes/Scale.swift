// Made from what the reference says of `scale` by graphgen; edits to this file are lost.

/// Scale.
public struct Scale: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Scale`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
