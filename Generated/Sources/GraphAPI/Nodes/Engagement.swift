// Made from `page.engagement` in the reference by graphgen; edits to this file are lost.

/// `Engagement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/engagement/)
public typealias Engagement = GraphUndescribed<GraphName.Engagement>

extension GraphName {
    /// Tells ``Engagement`` from other types that the reference does not describe.
    public enum Engagement {}
}
