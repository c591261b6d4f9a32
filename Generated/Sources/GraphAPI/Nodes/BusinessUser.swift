// Made from `group-message.admin_creator` in the reference by graphgen; edits to this file are lost.

/// `BusinessUser`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/business-user/)
public typealias BusinessUser = GraphUndescribed<GraphName.BusinessUser>

extension GraphName {
    /// Tells ``BusinessUser`` from other types that the reference does not describe.
    public enum BusinessUser {}
}
