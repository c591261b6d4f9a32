// Made from the values of `page-call-to-action.status` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.status`.
///
/// The reference does not list them.
public typealias PageCallToActionStatus = GraphUnlisted<GraphName.PageCallToActionStatus>

extension GraphName {
    /// Tells ``PageCallToActionStatus`` from other values that the reference does not list.
    public enum PageCallToActionStatus {}
}
