// Made from the values of `application.access_status` in the reference by graphgen; edits to this file are lost.

/// Values of `application.access_status`.
///
/// The reference does not list them.
public typealias ApplicationAccessStatus = GraphUnlisted<GraphName.ApplicationAccessStatus>

extension GraphName {
    /// Tells ``ApplicationAccessStatus`` from other values that the reference does not list.
    public enum ApplicationAccessStatus {}
}
