// Made from `application/activities.custom_events` in the reference by graphgen; edits to this file are lost.

/// `CustomEvent`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CustomEvent = GraphUndescribed<GraphName.CustomEvent>

extension GraphName {
    /// Tells ``CustomEvent`` from other types that the reference does not describe.
    public enum CustomEvent {}
}
