// Made from the values of `page.differently_open_offerings` in the reference by graphgen; edits to this file are lost.

/// Values of `page.differently_open_offerings`.
///
/// The reference does not list them.
public typealias PageDifferentlyOpenOffering = GraphUnlisted<GraphName.PageDifferentlyOpenOffering>

extension GraphName {
    /// Tells ``PageDifferentlyOpenOffering`` from other values that the reference does not list.
    public enum PageDifferentlyOpenOffering {}
}
