// Made from `user/apprequests.data` in the reference by graphgen; edits to this file are lost.

/// `AppRequest`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/app-request/)
public typealias AppRequest = GraphUndescribed<GraphName.AppRequest>

extension GraphName {
    /// Tells ``AppRequest`` from other types that the reference does not describe.
    public enum AppRequest {}
}
