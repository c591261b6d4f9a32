/// `ProductCatalog`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ProductCatalog = GraphUndescribed<GraphName.ProductCatalog>

extension GraphName {
    /// Tells ``ProductCatalog`` from other types that the reference does not describe.
    public enum ProductCatalog {}
}
