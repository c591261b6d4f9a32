// Made from the values that fields and parameters of `canvas` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas.style_list`.
///
/// The reference does not list them.
public typealias CanvasStyleList = GraphUnlisted<GraphName.CanvasStyleList>

extension GraphName {
    /// Tells ``CanvasStyleList`` from other values that the reference does not list.
    public enum CanvasStyleList {}
}
