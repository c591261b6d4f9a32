// Made from `page.ad_campaign` in the reference by graphgen; edits to this file are lost.

/// `AdSet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdSet = GraphUndescribed<GraphName.AdSet>

extension GraphName {
    /// Tells ``AdSet`` from other types that the reference does not describe.
    public enum AdSet {}
}
