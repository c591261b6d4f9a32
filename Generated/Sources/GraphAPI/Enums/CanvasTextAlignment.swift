// Made from the values of `canvas-text.text_alignment` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-text.text_alignment`.
///
/// The reference does not list them.
public typealias CanvasTextAlignment = GraphUnlisted<GraphName.CanvasTextAlignment>

extension GraphName {
    /// Tells ``CanvasTextAlignment`` from other values that the reference does not list.
    public enum CanvasTextAlignment {}
}
