// Made from the values of `photo.backdated_time_granularity` in the reference by graphgen; edits to this file are lost.

/// Values of `photo.backdated_time_granularity`.
///
/// The reference does not list them.
public typealias PhotoBackdatedTimeGranularity = GraphUnlisted<GraphName.PhotoBackdatedTimeGranularity>

extension GraphName {
    /// Tells ``PhotoBackdatedTimeGranularity`` from other values that the reference does not list.
    public enum PhotoBackdatedTimeGranularity {}
}
