// Made from `page/settings.data` in the reference by graphgen; edits to this file are lost.

/// `PageSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PageSettings = GraphUndescribed<GraphName.PageSettings>

extension GraphName {
    /// Tells ``PageSettings`` from other types that the reference does not describe.
    public enum PageSettings {}
}
