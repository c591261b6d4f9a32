// Made from `offline-conversion-data-set-upload/progress.data` in the reference by graphgen; edits to this file are lost.

/// `SignalsUploadProgress`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias SignalsUploadProgress = GraphUndescribed<GraphName.SignalsUploadProgress>

extension GraphName {
    /// Tells ``SignalsUploadProgress`` from other types that the reference does not describe.
    public enum SignalsUploadProgress {}
}
