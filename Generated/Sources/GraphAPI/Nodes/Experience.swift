// Made from `user.favorite_athletes` in the reference by graphgen; edits to this file are lost.

/// `Experience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/experience/)
public typealias Experience = GraphUndescribed<GraphName.Experience>

extension GraphName {
    /// Tells ``Experience`` from other types that the reference does not describe.
    public enum Experience {}
}
