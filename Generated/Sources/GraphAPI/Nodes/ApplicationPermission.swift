// Made from `application/permissions.data` in the reference by graphgen; edits to this file are lost.

/// `ApplicationPermission`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-permission/)
public typealias ApplicationPermission = GraphUndescribed<GraphName.ApplicationPermission>

extension GraphName {
    /// Tells ``ApplicationPermission`` from other types that the reference does not describe.
    public enum ApplicationPermission {}
}
