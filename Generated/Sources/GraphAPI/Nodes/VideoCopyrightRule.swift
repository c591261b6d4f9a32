// Made from `page/video_copyright_rules.data` in the reference by graphgen; edits to this file are lost.

/// `VideoCopyrightRule`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-copyright-rule/)
public typealias VideoCopyrightRule = GraphUndescribed<GraphName.VideoCopyrightRule>

extension GraphName {
    /// Tells ``VideoCopyrightRule`` from other types that the reference does not describe.
    public enum VideoCopyrightRule {}
}
