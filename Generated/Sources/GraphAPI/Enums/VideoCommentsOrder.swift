// Made from the values of `video/comments.order` in the reference by graphgen; edits to this file are lost.

/// Values of `video/comments.order`.
///
/// The reference does not list them.
public typealias VideoCommentsOrder = GraphUnlisted<GraphName.VideoCommentsOrder>

extension GraphName {
    /// Tells ``VideoCommentsOrder`` from other values that the reference does not list.
    public enum VideoCommentsOrder {}
}
