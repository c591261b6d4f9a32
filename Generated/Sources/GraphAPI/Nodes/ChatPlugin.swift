// Made from `page/chat_plugin.data` in the reference by graphgen; edits to this file are lost.

/// `ChatPlugin`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ChatPlugin = GraphUndescribed<GraphName.ChatPlugin>

extension GraphName {
    /// Tells ``ChatPlugin`` from other types that the reference does not describe.
    public enum ChatPlugin {}
}
