// Made from the values of `application.an_platforms` in the reference by graphgen; edits to this file are lost.

/// Values of `application.an_platforms`.
///
/// The reference does not list them.
public typealias ApplicationAnPlatform = GraphUnlisted<GraphName.ApplicationAnPlatform>

extension GraphName {
    /// Tells ``ApplicationAnPlatform`` from other values that the reference does not list.
    public enum ApplicationAnPlatform {}
}
