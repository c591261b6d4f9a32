// Made from `page.has_lead_access` in the reference by graphgen; edits to this file are lost.

/// `HasLeadAccess`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/has-lead-access/)
public typealias HasLeadAccess = GraphUndescribed<GraphName.HasLeadAccess>

extension GraphName {
    /// Tells ``HasLeadAccess`` from other types that the reference does not describe.
    public enum HasLeadAccess {}
}
