/// Values of `event.online_event_format`.
public struct EventOnlineEventFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `messenger_room`.
    public static var messengerRoom: Self { Self(rawValue: "messenger_room") }
    /// `third_party`.
    public static var thirdParty: Self { Self(rawValue: "third_party") }
    /// `fb_live`.
    public static var fbLive: Self { Self(rawValue: "fb_live") }
    /// `other`.
    public static var other: Self { Self(rawValue: "other") }
    /// `none`.
    public static var none: Self { Self(rawValue: "none") }
}
