// Made from `image-copyright.ownership_countries` in the reference by graphgen; edits to this file are lost.

/// `VideoCopyrightGeoGate`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoCopyrightGeoGate = GraphUndescribed<GraphName.VideoCopyrightGeoGate>

extension GraphName {
    /// Tells ``VideoCopyrightGeoGate`` from other types that the reference does not describe.
    public enum VideoCopyrightGeoGate {}
}
