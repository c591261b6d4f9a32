/// `Photo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/photo/)
public typealias Photo = GraphUndescribed<GraphName.Photo>

extension GraphName {
    /// Tells ``Photo`` from other types that the reference does not describe.
    public enum Photo {}
}
