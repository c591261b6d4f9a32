// Made from the values of `canvas-text.element_type` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-text.element_type`.
///
/// The reference does not list them.
public typealias CanvasTextElementType = GraphUnlisted<GraphName.CanvasTextElementType>

extension GraphName {
    /// Tells ``CanvasTextElementType`` from other values that the reference does not list.
    public enum CanvasTextElementType {}
}
