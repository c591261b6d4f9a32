/// Values of `ads_archive.ad_active_status`.
public struct AdsArchiveAdActiveStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ACTIVE`.
    @export(implementation) public static var active: Self { .init(rawValue: "ACTIVE") }
    /// `ALL`.
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    /// `INACTIVE`.
    @export(implementation) public static var inactive: Self { .init(rawValue: "INACTIVE") }
}
