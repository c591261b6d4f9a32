// Made from `user.video_upload_limits` in the reference by graphgen; edits to this file are lost.

/// `VideoUploadLimits`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoUploadLimits = GraphUndescribed<GraphName.VideoUploadLimits>

extension GraphName {
    /// Tells ``VideoUploadLimits`` from other types that the reference does not describe.
    public enum VideoUploadLimits {}
}
