// Made from what the reference says of `branded_content_search` by graphgen; edits to this file are lost.

/// BrandedContentSearch.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/branded-content-search/)
public struct BrandedContentSearch: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `BrandedContentSearch`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
