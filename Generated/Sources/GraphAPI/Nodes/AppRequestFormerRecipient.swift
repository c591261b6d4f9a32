// Made from `user/apprequestformerrecipients.data` in the reference by graphgen; edits to this file are lost.

/// `AppRequestFormerRecipient`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/app-request-former-recipient/)
public typealias AppRequestFormerRecipient = GraphUndescribed<GraphName.AppRequestFormerRecipient>

extension GraphName {
    /// Tells ``AppRequestFormerRecipient`` from other types that the reference does not describe.
    public enum AppRequestFormerRecipient {}
}
