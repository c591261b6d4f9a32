/// `Comment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookComment = GraphUndescribed<GraphName.FacebookComment>

extension GraphName {
    /// Tells ``FacebookComment`` from other types that the reference does not describe.
    public enum FacebookComment {}
}
