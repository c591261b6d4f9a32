// Made from `canvas.fb_body_elements` in the reference by graphgen; edits to this file are lost.

/// `CanvasDynamicProductSet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasDynamicProductSet = GraphUndescribed<GraphName.CanvasDynamicProductSet>

extension GraphName {
    /// Tells ``CanvasDynamicProductSet`` from other types that the reference does not describe.
    public enum CanvasDynamicProductSet {}
}
