// Made from the values of `page-call-to-action.web_destination_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.web_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionWebDestinationType = GraphUnlisted<GraphName.PageCallToActionWebDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionWebDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionWebDestinationType {}
}
