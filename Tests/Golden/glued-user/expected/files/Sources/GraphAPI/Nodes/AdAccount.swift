// Made from what the reference says of `ad-account` by graphgen; edits to this file are lost.

/// AdAccount.
public struct AdAccount: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `AdAccount`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
