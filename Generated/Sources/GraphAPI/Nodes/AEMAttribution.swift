// Made from `application/aem_attribution.data` in the reference by graphgen; edits to this file are lost.

/// `AEMAttribution`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMAttribution = GraphUndescribed<GraphName.AEMAttribution>

extension GraphName {
    /// Tells ``AEMAttribution`` from other types that the reference does not describe.
    public enum AEMAttribution {}
}
