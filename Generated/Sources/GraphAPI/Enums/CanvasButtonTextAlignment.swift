// Made from the values of `canvas-button.text_alignment` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-button.text_alignment`.
///
/// The reference does not list them.
public typealias CanvasButtonTextAlignment = GraphUnlisted<GraphName.CanvasButtonTextAlignment>

extension GraphName {
    /// Tells ``CanvasButtonTextAlignment`` from other values that the reference does not list.
    public enum CanvasButtonTextAlignment {}
}
