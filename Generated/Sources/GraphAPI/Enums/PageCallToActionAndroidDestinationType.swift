// Made from the values of `page-call-to-action.android_destination_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-call-to-action.android_destination_type`.
///
/// The reference does not list them.
public typealias PageCallToActionAndroidDestinationType = GraphUnlisted<GraphName.PageCallToActionAndroidDestinationType>

extension GraphName {
    /// Tells ``PageCallToActionAndroidDestinationType`` from other values that the reference does not list.
    public enum PageCallToActionAndroidDestinationType {}
}
