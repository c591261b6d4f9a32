// Made from `whats-app-business-hsm.quality_score` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessHSMWhatsAppBusinessHSMQualityScoreShape`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-whats-app-business-hsm-quality-score-shape/)
public typealias WhatsAppBusinessHSMQualityScoreShape = GraphUndescribed<GraphName.WhatsAppBusinessHSMQualityScoreShape>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMQualityScoreShape`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMQualityScoreShape {}
}
