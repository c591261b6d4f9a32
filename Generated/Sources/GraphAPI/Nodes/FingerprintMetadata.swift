// Made from `media-fingerprint.metadata` in the reference by graphgen; edits to this file are lost.

/// `FingerprintMetadata`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FingerprintMetadata = GraphUndescribed<GraphName.FingerprintMetadata>

extension GraphName {
    /// Tells ``FingerprintMetadata`` from other types that the reference does not describe.
    public enum FingerprintMetadata {}
}
