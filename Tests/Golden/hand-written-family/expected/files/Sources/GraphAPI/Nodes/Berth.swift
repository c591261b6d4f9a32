// Made from what the reference says of `berth` by graphgen; edits to this file are lost.

/// Berth.
///
/// [Reference](https://developers.facebook.com/docs/ferry/reference/berth/)
public struct Berth: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Berth`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
