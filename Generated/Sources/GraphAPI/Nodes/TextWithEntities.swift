// Made from `canvas/previews.data` in the reference by graphgen; edits to this file are lost.

/// `TextWithEntities`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias TextWithEntities = GraphUndescribed<GraphName.TextWithEntities>

extension GraphName {
    /// Tells ``TextWithEntities`` from other types that the reference does not describe.
    public enum TextWithEntities {}
}
