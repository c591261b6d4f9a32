// Made from `page/custom_labels.data` in the reference by graphgen; edits to this file are lost.

/// `PageUserMessageThreadLabel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PageUserMessageThreadLabel = GraphUndescribed<GraphName.PageUserMessageThreadLabel>

extension GraphName {
    /// Tells ``PageUserMessageThreadLabel`` from other types that the reference does not describe.
    public enum PageUserMessageThreadLabel {}
}
