// Made from `user/ids_for_pages.data` in the reference by graphgen; edits to this file are lost.

/// `UserIDForPage`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias UserIDForPage = GraphUndescribed<GraphName.UserIDForPage>

extension GraphName {
    /// Tells ``UserIDForPage`` from other types that the reference does not describe.
    public enum UserIDForPage {}
}
