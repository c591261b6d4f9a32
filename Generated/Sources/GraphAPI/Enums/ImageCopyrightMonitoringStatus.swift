// Made from the values of `image-copyright.copyright_monitoring_status` in the reference by graphgen; edits to this file are lost.

/// Values of `image-copyright.copyright_monitoring_status`.
///
/// The reference does not list them.
public typealias ImageCopyrightMonitoringStatus = GraphUnlisted<GraphName.ImageCopyrightMonitoringStatus>

extension GraphName {
    /// Tells ``ImageCopyrightMonitoringStatus`` from other values that the reference does not list.
    public enum ImageCopyrightMonitoringStatus {}
}
