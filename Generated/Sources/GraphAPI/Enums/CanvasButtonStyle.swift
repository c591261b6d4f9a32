// Made from the values of `canvas-button.button_style` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-button.button_style`.
///
/// The reference does not list them.
public typealias CanvasButtonStyle = GraphUnlisted<GraphName.CanvasButtonStyle>

extension GraphName {
    /// Tells ``CanvasButtonStyle`` from other values that the reference does not list.
    public enum CanvasButtonStyle {}
}
