// Made from `application/app_event_types.data` in the reference by graphgen; edits to this file are lost.

/// `ApplicationAppEventTypes`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-app-event-types/)
public typealias ApplicationAppEventTypes = GraphUndescribed<GraphName.ApplicationAppEventTypes>

extension GraphName {
    /// Tells ``ApplicationAppEventTypes`` from other types that the reference does not describe.
    public enum ApplicationAppEventTypes {}
}
