/// `Canvas`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/canvas/)
public typealias Canvas = GraphUndescribed<GraphName.Canvas>

extension GraphName {
    /// Tells ``Canvas`` from other types that the reference does not describe.
    public enum Canvas {}
}
