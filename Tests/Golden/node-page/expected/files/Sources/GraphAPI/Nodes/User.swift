// Made from `lamp.maker` in the reference by graphgen; edits to this file are lost.

/// `User`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias User = GraphUndescribed<GraphName.User>

extension GraphName {
    /// Tells ``User`` from other types that the reference does not describe.
    public enum User {}
}
