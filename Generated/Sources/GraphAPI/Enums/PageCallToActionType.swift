// Made from the values of `page-call-to-action.type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.type`.
///
/// The reference does not list them.
public typealias PageCallToActionType = GraphUnlisted<GraphName.PageCallToActionType>

extension GraphName {
    /// Tells ``PageCallToActionType`` from other values that the reference does not list.
    public enum PageCallToActionType {}
}
