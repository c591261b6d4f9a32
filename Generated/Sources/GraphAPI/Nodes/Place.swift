/// `Place`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/place/)
public typealias Place = GraphUndescribed<GraphName.Place>

extension GraphName {
    /// Tells ``Place`` from other types that the reference does not describe.
    public enum Place {}
}
