// Made from the values of `video-copyright.monitoring_type` in the reference by graphgen; edits to this file are lost.

/// Values of `video-copyright.monitoring_type`.
///
/// The reference does not list them.
public typealias VideoCopyrightMonitoringType = GraphUnlisted<GraphName.VideoCopyrightMonitoringType>

extension GraphName {
    /// Tells ``VideoCopyrightMonitoringType`` from other values that the reference does not list.
    public enum VideoCopyrightMonitoringType {}
}
