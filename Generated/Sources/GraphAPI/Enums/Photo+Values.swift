// Made from the values that fields and parameters of `photo` take in the reference, by graphgen; edits to this file are lost.

/// Values of `photo.backdated_time_granularity`.
///
/// The reference does not list them.
public typealias PhotoBackdatedTimeGranularity = GraphUnlisted<GraphName.PhotoBackdatedTimeGranularity>

extension GraphName {
    /// Tells ``PhotoBackdatedTimeGranularity`` from other values that the reference does not list.
    public enum PhotoBackdatedTimeGranularity {}
}

/// Values of `photo/picture.type`.
public struct PhotoPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var thumbnail: Self { .init(rawValue: "thumbnail") }
    @export(implementation) public static var album: Self { .init(rawValue: "album") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
}
