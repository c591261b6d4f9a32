// Made from `live-video/errors.data` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoError`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoError = GraphUndescribed<GraphName.LiveVideoError>

extension GraphName {
    /// Tells ``LiveVideoError`` from other types that the reference does not describe.
    public enum LiveVideoError {}
}
