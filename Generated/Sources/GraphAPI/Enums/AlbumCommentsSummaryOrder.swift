// Made from the values of `album/comments.order` in the reference by graphgen; edits to this file are lost.

/// Values of `album/comments.order`.
///
/// The reference does not list them.
public typealias AlbumCommentsSummaryOrder = GraphUnlisted<GraphName.AlbumCommentsSummaryOrder>

extension GraphName {
    /// Tells ``AlbumCommentsSummaryOrder`` from other values that the reference does not list.
    public enum AlbumCommentsSummaryOrder {}
}
