// Made from the values of `page.api_version` in the reference by graphgen; edits to this file are lost.

/// Values of `page.api_version`.
///
/// The reference does not list them.
public typealias PageAPIVersion = GraphUnlisted<GraphName.PageAPIVersion>

extension GraphName {
    /// Tells ``PageAPIVersion`` from other values that the reference does not list.
    public enum PageAPIVersion {}
}
