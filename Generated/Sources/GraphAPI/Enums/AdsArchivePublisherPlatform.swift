// Made from the values of `ads_archive.publisher_platforms` in the reference by graphgen; edits to this file are lost.

/// Values of `ads_archive.publisher_platforms`.
public struct AdsArchivePublisherPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var facebook: Self { .init(rawValue: "FACEBOOK") }
    @export(implementation) public static var instagram: Self { .init(rawValue: "INSTAGRAM") }
    @export(implementation) public static var audienceNetwork: Self { .init(rawValue: "AUDIENCE_NETWORK") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
}
