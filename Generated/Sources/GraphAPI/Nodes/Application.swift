/// `Application`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application/)
public typealias Application = GraphUndescribed<GraphName.Application>

extension GraphName {
    /// Tells ``Application`` from other types that the reference does not describe.
    public enum Application {}
}
