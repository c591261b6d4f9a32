// Made from the values of `lamp.none` in the reference by graphgen; edits to this file are lost.

/// Values of `lamp.none`.
///
/// The reference does not list them.
public typealias LampNone = GraphUnlisted<GraphName.LampNone>

extension GraphName {
    /// Tells ``LampNone`` from other values that the reference does not list.
    public enum LampNone {}
}
