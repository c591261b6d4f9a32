// Made from `photo.images` in the reference by graphgen; edits to this file are lost.

/// `PlatformImageSource`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/platform-image-source/)
public typealias PlatformImageSource = GraphUndescribed<GraphName.PlatformImageSource>

extension GraphName {
    /// Tells ``PlatformImageSource`` from other types that the reference does not describe.
    public enum PlatformImageSource {}
}
