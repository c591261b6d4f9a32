// Made from the values of `app/translations.approval_status` in the reference by graphgen; edits to this file are lost.

/// Values of `app/translations.approval_status`.
public struct AppTranslationsApprovalStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `auto-approved`.
    @export(implementation) public static var autoApproved: Self { .init(rawValue: "auto-approved") }
    @export(implementation) public static var approved: Self { .init(rawValue: "approved") }
    @export(implementation) public static var unapproved: Self { .init(rawValue: "unapproved") }
}
