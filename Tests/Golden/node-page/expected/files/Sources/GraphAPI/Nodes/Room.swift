// Made from `lamp.room` in the reference by graphgen; edits to this file are lost.

/// `Room`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/room/)
public typealias Room = GraphUndescribed<GraphName.Room>

extension GraphName {
    /// Tells ``Room`` from other types that the reference does not describe.
    public enum Room {}
}
