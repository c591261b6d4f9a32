// Made from `page.voip_info` in the reference by graphgen; edits to this file are lost.

/// `VoipInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/voip-info/)
public typealias VOIPInfo = GraphUndescribed<GraphName.VOIPInfo>

extension GraphName {
    /// Tells ``VOIPInfo`` from other types that the reference does not describe.
    public enum VOIPInfo {}
}
