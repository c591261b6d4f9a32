// Made from `live-video.ad_break_config` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoAdBreakConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoAdBreakConfig = GraphUndescribed<GraphName.LiveVideoAdBreakConfig>

extension GraphName {
    /// Tells ``LiveVideoAdBreakConfig`` from other types that the reference does not describe.
    public enum LiveVideoAdBreakConfig {}
}
