/// `ProfilePictureSource`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ProfilePictureSource = GraphUndescribed<GraphName.ProfilePictureSource>

extension GraphName {
    /// Tells ``ProfilePictureSource`` from other types that the reference does not describe.
    public enum ProfilePictureSource {}
}
