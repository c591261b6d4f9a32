/// `Profile`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/profile/)
public typealias Profile = GraphUndescribed<GraphName.Profile>

extension GraphName {
    /// Tells ``Profile`` from other types that the reference does not describe.
    public enum Profile {}
}
