// Made from `application/ios_skadnetwork_conversion_config.data` in the reference by graphgen; edits to this file are lost.

/// `ConversionConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/conversion-config/)
public typealias ConversionConfig = GraphUndescribed<GraphName.ConversionConfig>

extension GraphName {
    /// Tells ``ConversionConfig`` from other types that the reference does not describe.
    public enum ConversionConfig {}
}
