// Made from `page.connected_instagram_account` in the reference by graphgen; edits to this file are lost.

/// `IGUser`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias IGUser = GraphUndescribed<GraphName.IGUser>

extension GraphName {
    /// Tells ``IGUser`` from other types that the reference does not describe.
    public enum IGUser {}
}
