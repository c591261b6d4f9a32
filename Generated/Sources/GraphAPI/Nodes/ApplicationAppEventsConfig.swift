// Made from `application.app_events_config` in the reference by graphgen; edits to this file are lost.

/// `ApplicationAppEventsConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationAppEventsConfig = GraphUndescribed<GraphName.ApplicationAppEventsConfig>

extension GraphName {
    /// Tells ``ApplicationAppEventsConfig`` from other types that the reference does not describe.
    public enum ApplicationAppEventsConfig {}
}
