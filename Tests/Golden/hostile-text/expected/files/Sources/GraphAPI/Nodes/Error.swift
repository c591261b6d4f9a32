/// `Error`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Error = GraphUndescribed<GraphName.Error>

extension GraphName {
    /// Tells ``Error`` from other types that the reference does not describe.
    public enum Error {}
}
