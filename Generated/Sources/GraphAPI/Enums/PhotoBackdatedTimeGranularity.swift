/// Values of `photo.backdated_time_granularity`.
///
/// The reference does not list them.
public typealias PhotoBackdatedTimeGranularity = GraphUnlisted<GraphName.PhotoBackdatedTimeGranularity>

extension GraphName {
    /// Tells ``PhotoBackdatedTimeGranularity`` from other values that the reference does not list.
    public enum PhotoBackdatedTimeGranularity {}
}
