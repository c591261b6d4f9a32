// Made from the values of `whats-app-business-account/message_template_previews.category` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/message_template_previews.category`, `whats-app-business-account/upsert_message_templates.category`.
public struct WhatsAppBusinessAccountMessageTemplatePreviewsCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var authentication: Self { .init(rawValue: "AUTHENTICATION") }
}

/// The values of ``WhatsAppBusinessAccountMessageTemplatePreviewsCategory``.
public typealias WhatsAppBusinessAccountUpsertMessageTemplatesCategory = WhatsAppBusinessAccountMessageTemplatePreviewsCategory
