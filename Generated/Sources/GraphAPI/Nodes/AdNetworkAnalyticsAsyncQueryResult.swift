// Made from `application/adnetworkanalytics_results.data` in the reference by graphgen; edits to this file are lost.

/// `AdNetworkAnalyticsAsyncQueryResult`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdNetworkAnalyticsAsyncQueryResult = GraphUndescribed<GraphName.AdNetworkAnalyticsAsyncQueryResult>

extension GraphName {
    /// Tells ``AdNetworkAnalyticsAsyncQueryResult`` from other types that the reference does not describe.
    public enum AdNetworkAnalyticsAsyncQueryResult {}
}
