// Made from `commerce-merchant-settings/returns.data` in the reference by graphgen; edits to this file are lost.

/// `CommerceReturn`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceReturn = GraphUndescribed<GraphName.CommerceReturn>

extension GraphName {
    /// Tells ``CommerceReturn`` from other types that the reference does not describe.
    public enum CommerceReturn {}
}
