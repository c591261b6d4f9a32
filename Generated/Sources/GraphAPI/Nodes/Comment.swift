/// `Comment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Comment = GraphUndescribed<GraphName.Comment>

extension GraphName {
    /// Tells ``Comment`` from other types that the reference does not describe.
    public enum Comment {}
}
