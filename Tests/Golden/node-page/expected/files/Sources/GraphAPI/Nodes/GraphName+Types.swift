// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `Bulb`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/bulb/)
public typealias Bulb = GraphUndescribed<GraphName.Bulb>

extension GraphName {
    /// Tells ``Bulb`` from other types that the reference does not describe.
    public enum Bulb {}
}

/// `Page`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Page = GraphUndescribed<GraphName.Page>

extension GraphName {
    /// Tells ``Page`` from other types that the reference does not describe.
    public enum Page {}
}

/// `Room`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/room/)
public typealias Room = GraphUndescribed<GraphName.Room>

extension GraphName {
    /// Tells ``Room`` from other types that the reference does not describe.
    public enum Room {}
}

/// `User`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias User = GraphUndescribed<GraphName.User>

extension GraphName {
    /// Tells ``User`` from other types that the reference does not describe.
    public enum User {}
}
