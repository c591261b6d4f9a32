// Made from the values of `ads_archive.ad_active_status` in the reference by graphgen; edits to this file are lost.

/// Values of `ads_archive.ad_active_status`.
public struct AdsArchiveAdActiveStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var active: Self { .init(rawValue: "ACTIVE") }
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var inactive: Self { .init(rawValue: "INACTIVE") }
}
