// Made from `user.age_range` in the reference by graphgen; edits to this file are lost.

/// `AgeRange`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/age-range/)
public typealias AgeRange = GraphUndescribed<GraphName.AgeRange>

extension GraphName {
    /// Tells ``AgeRange`` from other types that the reference does not describe.
    public enum AgeRange {}
}
