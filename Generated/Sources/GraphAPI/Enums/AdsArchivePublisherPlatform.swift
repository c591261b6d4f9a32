/// Values of `ads_archive.publisher_platforms`.
public struct AdsArchivePublisherPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `FACEBOOK`.
    @export(implementation) public static var facebook: Self { .init(rawValue: "FACEBOOK") }
    /// `INSTAGRAM`.
    @export(implementation) public static var instagram: Self { .init(rawValue: "INSTAGRAM") }
    /// `AUDIENCE_NETWORK`.
    @export(implementation) public static var audienceNetwork: Self { .init(rawValue: "AUDIENCE_NETWORK") }
    /// `MESSENGER`.
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    /// `WHATSAPP`.
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    /// `OCULUS`.
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
}
