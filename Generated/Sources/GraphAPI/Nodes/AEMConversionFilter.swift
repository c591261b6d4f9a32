// Made from `application/aem_conversion_filter.data` in the reference by graphgen; edits to this file are lost.

/// `AEMConversionFilter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMConversionFilter = GraphUndescribed<GraphName.AEMConversionFilter>

extension GraphName {
    /// Tells ``AEMConversionFilter`` from other types that the reference does not describe.
    public enum AEMConversionFilter {}
}
