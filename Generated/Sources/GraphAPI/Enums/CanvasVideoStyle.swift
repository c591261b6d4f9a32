// Made from the values of `canvas-video.style` in the reference by graphgen; edits to this file are lost.

/// Values of `canvas-video.style`.
///
/// The reference does not list them.
public typealias CanvasVideoStyle = GraphUnlisted<GraphName.CanvasVideoStyle>

extension GraphName {
    /// Tells ``CanvasVideoStyle`` from other values that the reference does not list.
    public enum CanvasVideoStyle {}
}
