// Made from `application/cloudbridge_settings.data` in the reference by graphgen; edits to this file are lost.

/// `CloudbridgeSetting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CloudbridgeSetting = GraphUndescribed<GraphName.CloudbridgeSetting>

extension GraphName {
    /// Tells ``CloudbridgeSetting`` from other types that the reference does not describe.
    public enum CloudbridgeSetting {}
}
