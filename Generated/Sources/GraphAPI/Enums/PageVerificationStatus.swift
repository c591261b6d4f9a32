// Made from the values of `page.verification_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page.verification_status`.
///
/// The reference does not list them.
public typealias PageVerificationStatus = GraphUnlisted<GraphName.PageVerificationStatus>

extension GraphName {
    /// Tells ``PageVerificationStatus`` from other values that the reference does not list.
    public enum PageVerificationStatus {}
}
