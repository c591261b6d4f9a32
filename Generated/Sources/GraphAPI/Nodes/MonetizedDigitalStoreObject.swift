// Made from `application/monetized_digital_store_objects.data` in the reference by graphgen; edits to this file are lost.

/// `MonetizedDigitalStoreObject`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MonetizedDigitalStoreObject = GraphUndescribed<GraphName.MonetizedDigitalStoreObject>

extension GraphName {
    /// Tells ``MonetizedDigitalStoreObject`` from other types that the reference does not describe.
    public enum MonetizedDigitalStoreObject {}
}
