// Made from `application.app_signals_binding_ios` in the reference by graphgen; edits to this file are lost.

/// `Binding`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookBinding = GraphUndescribed<GraphName.FacebookBinding>

extension GraphName {
    /// Tells ``FacebookBinding`` from other types that the reference does not describe.
    public enum FacebookBinding {}
}
