// Made from the values that fields and parameters of `kiln` take in the reference, by graphgen; edits to this file are lost.

/// Values of `kiln/firings.glaze`.
///
/// The reference does not list them.
public typealias KilnFiringsGlaze = GraphUnlisted<GraphName.KilnFiringsGlaze>

extension GraphName {
    /// Tells ``KilnFiringsGlaze`` from other values that the reference does not list.
    public enum KilnFiringsGlaze {}
}
