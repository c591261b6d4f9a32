// Made from the values of `lamp.bare` in the reference by graphgen; edits to this file are lost.

/// Values of `lamp.bare`.
///
/// The reference does not list them.
public typealias LampBare = GraphUnlisted<GraphName.LampBare>

extension GraphName {
    /// Tells ``LampBare`` from other values that the reference does not list.
    public enum LampBare {}
}
