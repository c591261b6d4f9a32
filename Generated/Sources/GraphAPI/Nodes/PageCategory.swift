// Made from `page.category_list` in the reference by graphgen; edits to this file are lost.

/// `PageCategory`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-category/)
public typealias PageCategory = GraphUndescribed<GraphName.PageCategory>

extension GraphName {
    /// Tells ``PageCategory`` from other types that the reference does not describe.
    public enum PageCategory {}
}
