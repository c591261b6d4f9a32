/// `Video`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Video = GraphUndescribed<GraphName.Video>

extension GraphName {
    /// Tells ``Video`` from other types that the reference does not describe.
    public enum Video {}
}
