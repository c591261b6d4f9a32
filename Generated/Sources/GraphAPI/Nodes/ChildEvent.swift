// Made from `event.event_times` in the reference by graphgen; edits to this file are lost.

/// `ChildEvent`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ChildEvent = GraphUndescribed<GraphName.ChildEvent>

extension GraphName {
    /// Tells ``ChildEvent`` from other types that the reference does not describe.
    public enum ChildEvent {}
}
