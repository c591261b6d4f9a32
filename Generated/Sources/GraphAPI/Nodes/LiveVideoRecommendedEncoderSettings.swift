// Made from `live-video.recommended_encoder_settings` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoRecommendedEncoderSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoRecommendedEncoderSettings = GraphUndescribed<GraphName.LiveVideoRecommendedEncoderSettings>

extension GraphName {
    /// Tells ``LiveVideoRecommendedEncoderSettings`` from other types that the reference does not describe.
    public enum LiveVideoRecommendedEncoderSettings {}
}
