// Made from `application/model_asset.data` in the reference by graphgen; edits to this file are lost.

/// `SDKMLModel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias SDKMLModel = GraphUndescribed<GraphName.SDKMLModel>

extension GraphName {
    /// Tells ``SDKMLModel`` from other types that the reference does not describe.
    public enum SDKMLModel {}
}
