// Made from `offline-conversion-data-set-upload/pull_sessions.data` in the reference by graphgen; edits to this file are lost.

/// `PartnerIntegrationPullSession`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PartnerIntegrationPullSession = GraphUndescribed<GraphName.PartnerIntegrationPullSession>

extension GraphName {
    /// Tells ``PartnerIntegrationPullSession`` from other types that the reference does not describe.
    public enum PartnerIntegrationPullSession {}
}
