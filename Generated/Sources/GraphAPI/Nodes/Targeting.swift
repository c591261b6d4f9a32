// Made from `page.preferred_audience` in the reference by graphgen; edits to this file are lost.

/// `Targeting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Targeting = GraphUndescribed<GraphName.Targeting>

extension GraphName {
    /// Tells ``Targeting`` from other types that the reference does not describe.
    public enum Targeting {}
}
