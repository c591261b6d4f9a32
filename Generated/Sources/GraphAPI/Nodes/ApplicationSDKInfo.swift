// Made from `application.latest_sdk_version` in the reference by graphgen; edits to this file are lost.

/// `ApplicationSDKInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationSDKInfo = GraphUndescribed<GraphName.ApplicationSDKInfo>

extension GraphName {
    /// Tells ``ApplicationSDKInfo`` from other types that the reference does not describe.
    public enum ApplicationSDKInfo {}
}
