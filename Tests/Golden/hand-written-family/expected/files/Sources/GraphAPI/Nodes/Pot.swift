// Made from `firing/pots.data` in the reference by graphgen; edits to this file are lost.

/// `Pot`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Pot = GraphUndescribed<GraphName.Pot>

extension GraphName {
    /// Tells ``Pot`` from other types that the reference does not describe.
    public enum Pot {}
}
