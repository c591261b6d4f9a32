// Made from the values that fields and parameters of `video` take in the reference, by graphgen; edits to this file are lost.

/// Values of `video/comments.order`.
///
/// The reference does not list them.
public typealias VideoCommentsSummaryOrder = GraphUnlisted<GraphName.VideoCommentsSummaryOrder>

extension GraphName {
    /// Tells ``VideoCommentsSummaryOrder`` from other values that the reference does not list.
    public enum VideoCommentsSummaryOrder {}
}
