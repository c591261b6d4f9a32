// Made from the values of `album.backdated_time_granularity` in the reference by graphgen; edits to this file are lost.

/// Values of `album.backdated_time_granularity`.
///
/// The reference does not list them.
public typealias AlbumBackdatedTimeGranularity = GraphUnlisted<GraphName.AlbumBackdatedTimeGranularity>

extension GraphName {
    /// Tells ``AlbumBackdatedTimeGranularity`` from other values that the reference does not list.
    public enum AlbumBackdatedTimeGranularity {}
}
