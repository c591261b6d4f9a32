// Made from `application/da_checks.data` in the reference by graphgen; edits to this file are lost.

/// `DACheck`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/da-check/)
public typealias DaCheck = GraphUndescribed<GraphName.DaCheck>

extension GraphName {
    /// Tells ``DaCheck`` from other types that the reference does not describe.
    public enum DaCheck {}
}
