// Made from what the reference says of `ads_archive` by graphgen; edits to this file are lost.

/// AdsArchive.
public struct AdsArchive: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `AdsArchive`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
