// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `Money`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](#money)
public typealias Money = GraphUndescribed<GraphName.Money>

extension GraphName {
    /// Tells ``Money`` from other types that the reference does not describe.
    public enum Money {}
}

/// `Ring`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Ring = GraphUndescribed<GraphName.Ring>

extension GraphName {
    /// Tells ``Ring`` from other types that the reference does not describe.
    public enum Ring {}
}
