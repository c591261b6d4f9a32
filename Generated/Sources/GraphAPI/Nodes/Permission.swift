// Made from `application/accounts.permissions` in the reference by graphgen; edits to this file are lost.

/// `Permission`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/permission/)
public typealias Permission = GraphUndescribed<GraphName.Permission>

extension GraphName {
    /// Tells ``Permission`` from other types that the reference does not describe.
    public enum Permission {}
}
