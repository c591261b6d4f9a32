// Made from `whats-app-business-account.analytics` in the reference by graphgen; edits to this file are lost.

/// `WABAAnalytics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/waba-analytics/)
public typealias WABAAnalytics = GraphUndescribed<GraphName.WABAAnalytics>

extension GraphName {
    /// Tells ``WABAAnalytics`` from other types that the reference does not describe.
    public enum WABAAnalytics {}
}
