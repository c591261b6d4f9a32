/// Values of `album.backdated_time_granularity`.
///
/// The reference does not list them.
public struct AlbumBackdatedTimeGranularity: GraphEnum {
    public var rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

}
