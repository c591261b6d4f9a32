/// Values of `whats-app-business-account/message_templates.format`, `whats-app-business-hsm.format`.
public struct WhatsAppBusinessAccountMessageTemplatesFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TEXT`.
    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    /// `IMAGE`.
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    /// `DOCUMENT`.
    @export(implementation) public static var document: Self { .init(rawValue: "DOCUMENT") }
    /// `VIDEO`.
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    /// `LOCATION`.
    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}
