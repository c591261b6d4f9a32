// Made from the values of `canvas-video.element_type` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-video.element_type`.
///
/// The reference does not list them.
public typealias CanvasVideoElementType = GraphUnlisted<GraphName.CanvasVideoElementType>

extension GraphName {
    /// Tells ``CanvasVideoElementType`` from other values that the reference does not list.
    public enum CanvasVideoElementType {}
}
