// Made from what the reference says of `app` by graphgen; edits to this file are lost.

/// App.
public struct FacebookApp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookApp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
