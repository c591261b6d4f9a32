// Made from `user/ad_studies.data` in the reference by graphgen; edits to this file are lost.

/// `AdStudy`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/ad-study/)
public typealias AdStudy = GraphUndescribed<GraphName.AdStudy>

extension GraphName {
    /// Tells ``AdStudy`` from other types that the reference does not describe.
    public enum AdStudy {}
}
