// Made from the values of `video-copyright.monitoring_status` in the reference by graphgen; edits to this file are lost.

/// Values of `video-copyright.monitoring_status`.
///
/// The reference does not list them.
public typealias VideoCopyrightMonitoringStatus = GraphUnlisted<GraphName.VideoCopyrightMonitoringStatus>

extension GraphName {
    /// Tells ``VideoCopyrightMonitoringStatus`` from other values that the reference does not list.
    public enum VideoCopyrightMonitoringStatus {}
}
