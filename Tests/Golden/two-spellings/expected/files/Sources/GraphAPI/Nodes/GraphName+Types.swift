// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `LampShade`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/lamp-shade/)
public typealias LampShade = GraphUndescribed<GraphName.LampShade>

extension GraphName {
    /// Tells ``LampShade`` from other types that the reference does not describe.
    public enum LampShade {}
}
