/// Values of `kiln/firings.glaze`.
///
/// The reference does not list them.
public typealias KilnFiringsGlaze = GraphUnlisted<GraphName.KilnFiringsGlaze>

extension GraphName {
    /// Tells ``KilnFiringsGlaze`` from other values that the reference does not list.
    public enum KilnFiringsGlaze {}
}
