// Made from the values of `page-call-to-action.iphone_destination_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.iphone_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionIPhoneDestinationType = GraphUnlisted<GraphName.PageCallToActionIPhoneDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionIPhoneDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionIPhoneDestinationType {}
}
