// Made from the values that fields and parameters of `canvas-product-list` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-product-list.element_type`.
///
/// The reference does not list them.
public typealias CanvasProductListElementType = GraphUnlisted<GraphName.CanvasProductListElementType>

extension GraphName {
    /// Tells ``CanvasProductListElementType`` from other values that the reference does not list.
    public enum CanvasProductListElementType {}
}
