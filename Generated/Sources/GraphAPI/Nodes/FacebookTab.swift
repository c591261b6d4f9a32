// Made from `page/tabs.data` in the reference by graphgen; edits to this file are lost.

/// `Tab`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookTab = GraphUndescribed<GraphName.FacebookTab>

extension GraphName {
    /// Tells ``FacebookTab`` from other types that the reference does not describe.
    public enum FacebookTab {}
}
