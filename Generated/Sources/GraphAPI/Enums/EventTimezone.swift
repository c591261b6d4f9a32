// Made from the values of `event.timezone` in the reference by graphgen; edits to this file are lost.

/// Values of `event.timezone`.
///
/// The reference does not list them.
public typealias EventTimezone = GraphUnlisted<GraphName.EventTimezone>

extension GraphName {
    /// Tells ``EventTimezone`` from other values that the reference does not list.
    public enum EventTimezone {}
}
