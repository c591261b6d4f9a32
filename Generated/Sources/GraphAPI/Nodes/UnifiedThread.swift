// Made from `page/conversations.data` in the reference by graphgen; edits to this file are lost.

/// `UnifiedThread`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias UnifiedThread = GraphUndescribed<GraphName.UnifiedThread>

extension GraphName {
    /// Tells ``UnifiedThread`` from other types that the reference does not describe.
    public enum UnifiedThread {}
}
