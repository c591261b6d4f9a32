// Made from `album/photos.privacy` in the reference by graphgen; edits to this file are lost.

/// `PrivacyParameter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PrivacyParameter = GraphUndescribed<GraphName.PrivacyParameter>

extension GraphName {
    /// Tells ``PrivacyParameter`` from other types that the reference does not describe.
    public enum PrivacyParameter {}
}
