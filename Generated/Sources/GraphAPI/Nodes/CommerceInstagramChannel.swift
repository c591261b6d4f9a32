// Made from `commerce-merchant-settings.instagram_channel` in the reference by graphgen; edits to this file are lost.

/// `CommerceInstagramChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceInstagramChannel = GraphUndescribed<GraphName.CommerceInstagramChannel>

extension GraphName {
    /// Tells ``CommerceInstagramChannel`` from other types that the reference does not describe.
    public enum CommerceInstagramChannel {}
}
