// Made from `photo.name_tags` in the reference by graphgen; edits to this file are lost.

/// `EntityAtTextRange`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/entity-at-text-range/)
public typealias EntityAtTextRange = GraphUndescribed<GraphName.EntityAtTextRange>

extension GraphName {
    /// Tells ``EntityAtTextRange`` from other types that the reference does not describe.
    public enum EntityAtTextRange {}
}
