// Made from `event.cover` in the reference by graphgen; edits to this file are lost.

/// `CoverPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/cover-photo/)
public typealias CoverPhoto = GraphUndescribed<GraphName.CoverPhoto>

extension GraphName {
    /// Tells ``CoverPhoto`` from other types that the reference does not describe.
    public enum CoverPhoto {}
}
