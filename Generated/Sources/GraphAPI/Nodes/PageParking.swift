// Made from `page.parking` in the reference by graphgen; edits to this file are lost.

/// `PageParking`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-parking/)
public typealias PageParking = GraphUndescribed<GraphName.PageParking>

extension GraphName {
    /// Tells ``PageParking`` from other types that the reference does not describe.
    public enum PageParking {}
}
