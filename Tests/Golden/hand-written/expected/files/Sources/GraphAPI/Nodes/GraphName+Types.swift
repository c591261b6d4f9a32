// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `Page`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Page = GraphUndescribed<GraphName.Page>

extension GraphName {
    /// Tells ``Page`` from other types that the reference does not describe.
    public enum Page {}
}

/// `User`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias User = GraphUndescribed<GraphName.User>

extension GraphName {
    /// Tells ``User`` from other types that the reference does not describe.
    public enum User {}
}
