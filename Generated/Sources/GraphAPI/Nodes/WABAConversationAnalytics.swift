// Made from `whats-app-business-account/conversation_analytics.data` in the reference by graphgen; edits to this file are lost.

/// `WABAConversationAnalytics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WABAConversationAnalytics = GraphUndescribed<GraphName.WABAConversationAnalytics>

extension GraphName {
    /// Tells ``WABAConversationAnalytics`` from other types that the reference does not describe.
    public enum WABAConversationAnalytics {}
}
