// Made from `group-message.privacy` in the reference by graphgen; edits to this file are lost.

/// `Privacy`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/privacy/)
public typealias Privacy = GraphUndescribed<GraphName.Privacy>

extension GraphName {
    /// Tells ``Privacy`` from other types that the reference does not describe.
    public enum Privacy {}
}
