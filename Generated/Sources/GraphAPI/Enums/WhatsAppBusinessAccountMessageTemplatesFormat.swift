// Made from the values of `whats-app-business-account/message_templates.format` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_templates.format`, `whats-app-business-hsm.format`.
public struct WhatsAppBusinessAccountMessageTemplatesFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var document: Self { .init(rawValue: "DOCUMENT") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    @export(implementation) public static var location: Self { .init(rawValue: "LOCATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatesFormat``.
public typealias WhatsAppBusinessHSMFormat = WhatsAppBusinessAccountMessageTemplatesFormat
