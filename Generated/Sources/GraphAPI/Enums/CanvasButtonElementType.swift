// Made from the values of `canvas-button.element_type` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-button.element_type`.
///
/// The reference does not list them.
public typealias CanvasButtonElementType = GraphUnlisted<GraphName.CanvasButtonElementType>

extension GraphName {
    /// Tells ``CanvasButtonElementType`` from other values that the reference does not list.
    public enum CanvasButtonElementType {}
}
