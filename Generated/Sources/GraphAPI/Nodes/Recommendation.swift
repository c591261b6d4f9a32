// Made from `page/ratings.data` in the reference by graphgen; edits to this file are lost.

/// `Recommendation`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Recommendation = GraphUndescribed<GraphName.Recommendation>

extension GraphName {
    /// Tells ``Recommendation`` from other types that the reference does not describe.
    public enum Recommendation {}
}
