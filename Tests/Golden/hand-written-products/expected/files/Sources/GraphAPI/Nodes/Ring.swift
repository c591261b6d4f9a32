// Made from `tower/rings.data` in the reference by graphgen; edits to this file are lost.

/// `Ring`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Ring = GraphUndescribed<GraphName.Ring>

extension GraphName {
    /// Tells ``Ring`` from other types that the reference does not describe.
    public enum Ring {}
}
