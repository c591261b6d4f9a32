// Made from the values that fields and parameters of `canvas-footer` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-footer.element_type`.
///
/// The reference does not list them.
public typealias CanvasFooterElementType = GraphUnlisted<GraphName.CanvasFooterElementType>

extension GraphName {
    /// Tells ``CanvasFooterElementType`` from other values that the reference does not list.
    public enum CanvasFooterElementType {}
}
