/// Values of `event.timezone`.
///
/// The reference does not list them.
public typealias EventTimezone = GraphUnlisted<GraphName.EventTimezone>

extension GraphName {
    /// Tells ``EventTimezone`` from other values that the reference does not list.
    public enum EventTimezone {}
}
