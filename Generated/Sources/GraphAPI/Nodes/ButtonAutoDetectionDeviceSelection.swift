// Made from `application/button_auto_detection_device_selection.data` in the reference by graphgen; edits to this file are lost.

/// `ButtonAutoDetectionDeviceSelection`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ButtonAutoDetectionDeviceSelection = GraphUndescribed<GraphName.ButtonAutoDetectionDeviceSelection>

extension GraphName {
    /// Tells ``ButtonAutoDetectionDeviceSelection`` from other types that the reference does not describe.
    public enum ButtonAutoDetectionDeviceSelection {}
}
