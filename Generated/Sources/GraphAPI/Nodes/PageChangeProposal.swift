// Made from `page-upcoming-change.proposal` in the reference by graphgen; edits to this file are lost.

/// `PageChangeProposal`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-change-proposal/)
public typealias PageChangeProposal = GraphUndescribed<GraphName.PageChangeProposal>

extension GraphName {
    /// Tells ``PageChangeProposal`` from other types that the reference does not describe.
    public enum PageChangeProposal {}
}
