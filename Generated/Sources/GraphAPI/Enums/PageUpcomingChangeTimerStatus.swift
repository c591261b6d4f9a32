// Made from the values of `page-upcoming-change.timer_status` in the reference by graphgen; edits to this file are lost.

/// Values of `page-upcoming-change.timer_status`.
///
/// The reference does not list them.
public typealias PageUpcomingChangeTimerStatus = GraphUnlisted<GraphName.PageUpcomingChangeTimerStatus>

extension GraphName {
    /// Tells ``PageUpcomingChangeTimerStatus`` from other values that the reference does not list.
    public enum PageUpcomingChangeTimerStatus {}
}
