// Made from the values that fields and parameters of `canvas-text` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-text.element_type`.
///
/// The reference does not list them.
public typealias CanvasTextElementType = GraphUnlisted<GraphName.CanvasTextElementType>

extension GraphName {
    /// Tells ``CanvasTextElementType`` from other values that the reference does not list.
    public enum CanvasTextElementType {}
}

/// Values of `canvas-text.text_alignment`.
///
/// The reference does not list them.
public typealias CanvasTextAlignment = GraphUnlisted<GraphName.CanvasTextAlignment>

extension GraphName {
    /// Tells ``CanvasTextAlignment`` from other values that the reference does not list.
    public enum CanvasTextAlignment {}
}
