// Made from `url.og_object` in the reference by graphgen; edits to this file are lost.

/// `OGObject`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias OGObject = GraphUndescribed<GraphName.OGObject>

extension GraphName {
    /// Tells ``OGObject`` from other types that the reference does not describe.
    public enum OGObject {}
}
