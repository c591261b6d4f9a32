// Made from `application/aem_conversion_configs.data` in the reference by graphgen; edits to this file are lost.

/// `AEMConversionConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMConversionConfig = GraphUndescribed<GraphName.AEMConversionConfig>

extension GraphName {
    /// Tells ``AEMConversionConfig`` from other types that the reference does not describe.
    public enum AEMConversionConfig {}
}
