// Made from the values of `page-upcoming-change.change_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-upcoming-change.change_type`.
///
/// The reference does not list them.
public typealias PageUpcomingChangeType = GraphUnlisted<GraphName.PageUpcomingChangeType>

extension GraphName {
    /// Tells ``PageUpcomingChangeType`` from other values that the reference does not list.
    public enum PageUpcomingChangeType {}
}
