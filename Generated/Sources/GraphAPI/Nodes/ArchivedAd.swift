// Made from `ads_archive.data` in the reference by graphgen; edits to this file are lost.

/// `ArchivedAd`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/archived-ad/)
public typealias ArchivedAd = GraphUndescribed<GraphName.ArchivedAd>

extension GraphName {
    /// Tells ``ArchivedAd`` from other types that the reference does not describe.
    public enum ArchivedAd {}
}
