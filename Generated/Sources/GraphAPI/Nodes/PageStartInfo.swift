// Made from `page.start_info` in the reference by graphgen; edits to this file are lost.

/// `PageStartInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-start-info/)
public typealias PageStartInfo = GraphUndescribed<GraphName.PageStartInfo>

extension GraphName {
    /// Tells ``PageStartInfo`` from other types that the reference does not describe.
    public enum PageStartInfo {}
}
