// Made from what the reference says of `shift` by graphgen; edits to this file are lost.

/// Shift.
public struct Shift: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Shift`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
