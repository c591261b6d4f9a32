/// `MonetizedDigitalStoreObject`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MonetizedDigitalStoreObject = GraphUndescribed<GraphName.MonetizedDigitalStoreObject>

extension GraphName {
    /// Tells ``MonetizedDigitalStoreObject`` from other types that the reference does not describe.
    public enum MonetizedDigitalStoreObject {}
}
