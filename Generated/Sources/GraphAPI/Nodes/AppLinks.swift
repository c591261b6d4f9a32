// Made from `url.app_links` in the reference by graphgen; edits to this file are lost.

/// `AppLinks`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AppLinks = GraphUndescribed<GraphName.AppLinks>

extension GraphName {
    /// Tells ``AppLinks`` from other types that the reference does not describe.
    public enum AppLinks {}
}
