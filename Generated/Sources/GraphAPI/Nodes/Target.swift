// Made from `album/photos.targeting` in the reference by graphgen; edits to this file are lost.

/// `Target`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Target = GraphUndescribed<GraphName.Target>

extension GraphName {
    /// Tells ``Target`` from other types that the reference does not describe.
    public enum Target {}
}
