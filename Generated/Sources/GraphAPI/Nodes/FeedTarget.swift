// Made from `album/photos.feed_targeting` in the reference by graphgen; edits to this file are lost.

/// `FeedTarget`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FeedTarget = GraphUndescribed<GraphName.FeedTarget>

extension GraphName {
    /// Tells ``FeedTarget`` from other types that the reference does not describe.
    public enum FeedTarget {}
}
