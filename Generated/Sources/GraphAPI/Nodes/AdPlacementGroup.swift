// Made from `application/ad_placement_groups.data` in the reference by graphgen; edits to this file are lost.

/// `AdPlacementGroup`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdPlacementGroup = GraphUndescribed<GraphName.AdPlacementGroup>

extension GraphName {
    /// Tells ``AdPlacementGroup`` from other types that the reference does not describe.
    public enum AdPlacementGroup {}
}
