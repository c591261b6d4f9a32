/// Values of `canvas-button.button_style`.
///
/// The reference does not list them.
public typealias CanvasButtonStyle = GraphUnlisted<GraphName.CanvasButtonStyle>

extension GraphName {
    /// Tells ``CanvasButtonStyle`` from other values that the reference does not list.
    public enum CanvasButtonStyle {}
}
