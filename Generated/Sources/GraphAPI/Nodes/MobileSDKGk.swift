// Made from `application/mobile_sdk_gk.data` in the reference by graphgen; edits to this file are lost.

/// `MobileSdkGk`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MobileSDKGk = GraphUndescribed<GraphName.MobileSDKGk>

extension GraphName {
    /// Tells ``MobileSDKGk`` from other types that the reference does not describe.
    public enum MobileSDKGk {}
}
