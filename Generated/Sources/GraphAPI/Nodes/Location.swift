// Made from `page.location` in the reference by graphgen; edits to this file are lost.

/// `Location`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/location/)
public typealias Location = GraphUndescribed<GraphName.Location>

extension GraphName {
    /// Tells ``Location`` from other types that the reference does not describe.
    public enum Location {}
}
