// Made from the values of `event.online_event_format` in the reference by graphgen; edits to this file are lost.

/// Values of `event.online_event_format`.
public struct EventOnlineFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messengerRoom: Self { .init(rawValue: "messenger_room") }
    @export(implementation) public static var thirdParty: Self { .init(rawValue: "third_party") }
    @export(implementation) public static var fbLive: Self { .init(rawValue: "fb_live") }
    @export(implementation) public static var other: Self { .init(rawValue: "other") }
    @export(implementation) public static var none: Self { .init(rawValue: "none") }
}
