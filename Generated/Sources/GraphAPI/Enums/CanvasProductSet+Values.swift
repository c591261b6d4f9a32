// Made from the values that fields and parameters of `canvas-product-set` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-product-set.element_type`.
///
/// The reference does not list them.
public typealias CanvasProductSetElementType = GraphUnlisted<GraphName.CanvasProductSetElementType>

extension GraphName {
    /// Tells ``CanvasProductSetElementType`` from other values that the reference does not list.
    public enum CanvasProductSetElementType {}
}
