// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `Deck`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Deck = GraphUndescribed<GraphName.Deck>

extension GraphName {
    /// Tells ``Deck`` from other types that the reference does not describe.
    public enum Deck {}
}

/// `Pot`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Pot = GraphUndescribed<GraphName.Pot>

extension GraphName {
    /// Tells ``Pot`` from other types that the reference does not describe.
    public enum Pot {}
}
