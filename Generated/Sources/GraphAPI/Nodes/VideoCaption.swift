// Made from `video/captions.data` in the reference by graphgen; edits to this file are lost.

/// `VideoCaption`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-caption/)
public typealias VideoCaption = GraphUndescribed<GraphName.VideoCaption>

extension GraphName {
    /// Tells ``VideoCaption`` from other types that the reference does not describe.
    public enum VideoCaption {}
}
