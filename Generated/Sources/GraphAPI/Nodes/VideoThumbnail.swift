// Made from `video/thumbnails.data` in the reference by graphgen; edits to this file are lost.

/// `VideoThumbnail`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-thumbnail/)
public typealias VideoThumbnail = GraphUndescribed<GraphName.VideoThumbnail>

extension GraphName {
    /// Tells ``VideoThumbnail`` from other types that the reference does not describe.
    public enum VideoThumbnail {}
}
