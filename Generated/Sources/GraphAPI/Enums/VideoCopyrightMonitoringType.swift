/// Values of `video-copyright.monitoring_type`.
///
/// The reference does not list them.
public typealias VideoCopyrightMonitoringType = GraphUnlisted<GraphName.VideoCopyrightMonitoringType>

extension GraphName {
    /// Tells ``VideoCopyrightMonitoringType`` from other values that the reference does not list.
    public enum VideoCopyrightMonitoringType {}
}
