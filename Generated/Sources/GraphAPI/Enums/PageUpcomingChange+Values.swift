// Made from the values that fields and parameters of `page-upcoming-change` take in the reference, by graphgen; edits to this file are lost.

/// Values of `page-upcoming-change.change_type`.
///
/// The reference does not list them.
public typealias PageUpcomingChangeType = GraphUnlisted<GraphName.PageUpcomingChangeType>

extension GraphName {
    /// Tells ``PageUpcomingChangeType`` from other values that the reference does not list.
    public enum PageUpcomingChangeType {}
}

/// Values of `page-upcoming-change.timer_status`.
///
/// The reference does not list them.
public typealias PageUpcomingChangeTimerStatus = GraphUnlisted<GraphName.PageUpcomingChangeTimerStatus>

extension GraphName {
    /// Tells ``PageUpcomingChangeTimerStatus`` from other values that the reference does not list.
    public enum PageUpcomingChangeTimerStatus {}
}
