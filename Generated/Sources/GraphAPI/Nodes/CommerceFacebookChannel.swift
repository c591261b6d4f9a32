// Made from `commerce-merchant-settings.facebook_channel` in the reference by graphgen; edits to this file are lost.

/// `CommerceFacebookChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceFacebookChannel = GraphUndescribed<GraphName.CommerceFacebookChannel>

extension GraphName {
    /// Tells ``CommerceFacebookChannel`` from other types that the reference does not describe.
    public enum CommerceFacebookChannel {}
}
