// Made from `user/ids_for_apps.data` in the reference by graphgen; edits to this file are lost.

/// `UserIDForApp`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/user-id-for-app/)
public typealias UserIDForApp = GraphUndescribed<GraphName.UserIDForApp>

extension GraphName {
    /// Tells ``UserIDForApp`` from other types that the reference does not describe.
    public enum UserIDForApp {}
}
