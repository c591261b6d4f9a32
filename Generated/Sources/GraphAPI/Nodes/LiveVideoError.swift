/// `LiveVideoError`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoError = GraphUndescribed<GraphName.LiveVideoError>

extension GraphName {
    /// Tells ``LiveVideoError`` from other types that the reference does not describe.
    public enum LiveVideoError {}
}
