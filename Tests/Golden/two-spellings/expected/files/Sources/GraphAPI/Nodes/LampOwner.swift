// Made from what the reference says of `lamp-owner` by graphgen; edits to this file are lost.

/// LampOwner.
public struct LampOwner: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LampOwner`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
