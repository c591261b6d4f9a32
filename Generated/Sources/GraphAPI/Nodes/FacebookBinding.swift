/// `Binding`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookBinding = GraphUndescribed<GraphName.FacebookBinding>

extension GraphName {
    /// Tells ``FacebookBinding`` from other types that the reference does not describe.
    public enum FacebookBinding {}
}
