// Made from `whats-app-business-account/template_performance_metrics.data` in the reference by graphgen; edits to this file are lost.

/// `WhatsAppBusinessHSMWhatsAppBusinessPerformanceMetrics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppBusinessHSMPerformanceMetrics = GraphUndescribed<GraphName.WhatsAppBusinessHSMPerformanceMetrics>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMPerformanceMetrics`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMPerformanceMetrics {}
}
