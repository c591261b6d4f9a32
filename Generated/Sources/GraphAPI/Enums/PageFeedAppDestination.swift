// Made from the values of `page/feed.app_destination` in the reference by graphgen; edits to this file are lost.

/// Values of `page/feed.app_destination`.
public struct PageFeedAppDestination: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var messengerExtensions: Self { .init(rawValue: "MESSENGER_EXTENSIONS") }
    @export(implementation) public static var messengerGames: Self { .init(rawValue: "MESSENGER_GAMES") }
    @export(implementation) public static var linkCard: Self { .init(rawValue: "LINK_CARD") }
    @export(implementation) public static var marketplace: Self { .init(rawValue: "MARKETPLACE") }
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    @export(implementation) public static var instagramDirect: Self { .init(rawValue: "INSTAGRAM_DIRECT") }
}
