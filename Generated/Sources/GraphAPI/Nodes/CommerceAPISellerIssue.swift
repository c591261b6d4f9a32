// Made from `commerce-merchant-settings/seller_issues.data` in the reference by graphgen; edits to this file are lost.

/// `CommerceAPISellerIssue`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceAPISellerIssue = GraphUndescribed<GraphName.CommerceAPISellerIssue>

extension GraphName {
    /// Tells ``CommerceAPISellerIssue`` from other types that the reference does not describe.
    public enum CommerceAPISellerIssue {}
}
