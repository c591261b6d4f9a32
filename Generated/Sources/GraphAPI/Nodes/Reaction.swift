/// `Reaction`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Reaction = GraphUndescribed<GraphName.Reaction>

extension GraphName {
    /// Tells ``Reaction`` from other types that the reference does not describe.
    public enum Reaction {}
}
