// Made from the values that fields and parameters of `business` take in the reference, by graphgen; edits to this file are lost.

/// Values of `business/client_apps.access_status`.
///
/// The reference does not list them.
public typealias BusinessClientAppsResultAccessStatus = GraphUnlisted<GraphName.BusinessClientAppsResultAccessStatus>

extension GraphName {
    /// Tells ``BusinessClientAppsResultAccessStatus`` from other values that the reference does not list.
    public enum BusinessClientAppsResultAccessStatus {}
}
