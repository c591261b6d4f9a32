// Made from the values that fields and parameters of `canvas-button` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-button.button_style`.
///
/// The reference does not list them.
public typealias CanvasButtonStyle = GraphUnlisted<GraphName.CanvasButtonStyle>

extension GraphName {
    /// Tells ``CanvasButtonStyle`` from other values that the reference does not list.
    public enum CanvasButtonStyle {}
}

/// Values of `canvas-button.element_type`.
///
/// The reference does not list them.
public typealias CanvasButtonElementType = GraphUnlisted<GraphName.CanvasButtonElementType>

extension GraphName {
    /// Tells ``CanvasButtonElementType`` from other values that the reference does not list.
    public enum CanvasButtonElementType {}
}

/// Values of `canvas-button.text_alignment`.
///
/// The reference does not list them.
public typealias CanvasButtonTextAlignment = GraphUnlisted<GraphName.CanvasButtonTextAlignment>

extension GraphName {
    /// Tells ``CanvasButtonTextAlignment`` from other values that the reference does not list.
    public enum CanvasButtonTextAlignment {}
}
