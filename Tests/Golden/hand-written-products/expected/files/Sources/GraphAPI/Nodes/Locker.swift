// Made from what the reference says of `locker` by graphgen; edits to this file are lost.

/// Locker.
public struct Locker: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Locker`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
