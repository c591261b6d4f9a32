// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `Error`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookError = GraphUndescribed<GraphName.FacebookError>

extension GraphName {
    /// Tells ``FacebookError`` from other types that the reference does not describe.
    public enum FacebookError {}
}
