// Made from `canvas.fb_body_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasTemplateVideo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasTemplateVideo = GraphUndescribed<GraphName.CanvasTemplateVideo>

extension GraphName {
    /// Tells ``CanvasTemplateVideo`` from other types that the reference does not describe.
    public enum CanvasTemplateVideo {}
}
