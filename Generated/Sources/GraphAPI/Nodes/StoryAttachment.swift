// Made from `comment.attachment` in the reference by graphgen; edits to this file are lost.

/// `StoryAttachment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/story-attachment/)
public typealias StoryAttachment = GraphUndescribed<GraphName.StoryAttachment>

extension GraphName {
    /// Tells ``StoryAttachment`` from other types that the reference does not describe.
    public enum StoryAttachment {}
}
