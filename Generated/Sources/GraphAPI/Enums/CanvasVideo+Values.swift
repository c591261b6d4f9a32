// Made from the values that fields and parameters of `canvas-video` take in the reference, by graphgen; edits to this file are lost.

/// Values of `canvas-video.element_type`.
///
/// The reference does not list them.
public typealias CanvasVideoElementType = GraphUnlisted<GraphName.CanvasVideoElementType>

extension GraphName {
    /// Tells ``CanvasVideoElementType`` from other values that the reference does not list.
    public enum CanvasVideoElementType {}
}

/// Values of `canvas-video.style`.
///
/// The reference does not list them.
public typealias CanvasVideoStyle = GraphUnlisted<GraphName.CanvasVideoStyle>

extension GraphName {
    /// Tells ``CanvasVideoStyle`` from other values that the reference does not list.
    public enum CanvasVideoStyle {}
}
