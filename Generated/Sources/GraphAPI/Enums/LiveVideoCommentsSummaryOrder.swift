// Made from the values of `live-video/comments.order` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video/comments.order`.
///
/// The reference does not list them.
public typealias LiveVideoCommentsSummaryOrder = GraphUnlisted<GraphName.LiveVideoCommentsSummaryOrder>

extension GraphName {
    /// Tells ``LiveVideoCommentsSummaryOrder`` from other values that the reference does not list.
    public enum LiveVideoCommentsSummaryOrder {}
}
