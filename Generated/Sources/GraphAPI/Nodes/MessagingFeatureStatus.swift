// Made from `page.messaging_feature_status` in the reference by graphgen; edits to this file are lost.

/// `MessagingFeatureStatus`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MessagingFeatureStatus = GraphUndescribed<GraphName.MessagingFeatureStatus>

extension GraphName {
    /// Tells ``MessagingFeatureStatus`` from other types that the reference does not describe.
    public enum MessagingFeatureStatus {}
}
