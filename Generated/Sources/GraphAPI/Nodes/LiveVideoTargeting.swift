// Made from `live-video.targeting` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoTargeting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoTargeting = GraphUndescribed<GraphName.LiveVideoTargeting>

extension GraphName {
    /// Tells ``LiveVideoTargeting`` from other types that the reference does not describe.
    public enum LiveVideoTargeting {}
}
