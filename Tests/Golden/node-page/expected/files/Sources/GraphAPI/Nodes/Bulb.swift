// Made from `lamp.bulbs` in the reference by graphgen; edits to this file are lost.

/// `Bulb`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/bulb/)
public typealias Bulb = GraphUndescribed<GraphName.Bulb>

extension GraphName {
    /// Tells ``Bulb`` from other types that the reference does not describe.
    public enum Bulb {}
}
