// Made from `group-message/insights.data` in the reference by graphgen; edits to this file are lost.

/// `InsightsResult`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/insights-result/)
public typealias InsightsResult = GraphUndescribed<GraphName.InsightsResult>

extension GraphName {
    /// Tells ``InsightsResult`` from other types that the reference does not describe.
    public enum InsightsResult {}
}
