// Made from `video-copyright/update_records.data` in the reference by graphgen; edits to this file are lost.

/// `MediaCopyrightUpdateRecord`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MediaCopyrightUpdateRecord = GraphUndescribed<GraphName.MediaCopyrightUpdateRecord>

extension GraphName {
    /// Tells ``MediaCopyrightUpdateRecord`` from other types that the reference does not describe.
    public enum MediaCopyrightUpdateRecord {}
}
