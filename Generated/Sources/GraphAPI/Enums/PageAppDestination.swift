/// Values of `page.app_destination`.
public struct PageAppDestination: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MESSENGER`.
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    /// `MESSENGER_EXTENSIONS`.
    @export(implementation) public static var messengerExtensions: Self { .init(rawValue: "MESSENGER_EXTENSIONS") }
    /// `MESSENGER_GAMES`.
    @export(implementation) public static var messengerGames: Self { .init(rawValue: "MESSENGER_GAMES") }
    /// `LINK_CARD`.
    @export(implementation) public static var linkCard: Self { .init(rawValue: "LINK_CARD") }
    /// `MARKETPLACE`.
    @export(implementation) public static var marketplace: Self { .init(rawValue: "MARKETPLACE") }
    /// `WHATSAPP`.
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    /// `INSTAGRAM_DIRECT`.
    @export(implementation) public static var instagramDirect: Self { .init(rawValue: "INSTAGRAM_DIRECT") }
}
