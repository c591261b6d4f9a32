/// Values of `whats-app-business-account/assigned_users.tasks`.
public struct WhatsAppBusinessAccountAssignedUsersTask: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MANAGE`.
    @export(implementation) public static var manage: Self { .init(rawValue: "MANAGE") }
    /// `DEVELOP`.
    @export(implementation) public static var develop: Self { .init(rawValue: "DEVELOP") }
    /// `MANAGE_TEMPLATES`.
    @export(implementation) public static var manageTemplates: Self { .init(rawValue: "MANAGE_TEMPLATES") }
    /// `MANAGE_PHONE`.
    @export(implementation) public static var managePhone: Self { .init(rawValue: "MANAGE_PHONE") }
    /// `VIEW_COST`.
    @export(implementation) public static var viewCost: Self { .init(rawValue: "VIEW_COST") }
    /// `MANAGE_EXTENSIONS`.
    @export(implementation) public static var manageExtensions: Self { .init(rawValue: "MANAGE_EXTENSIONS") }
    /// `VIEW_PHONE_ASSETS`.
    @export(implementation) public static var viewPhoneAssets: Self { .init(rawValue: "VIEW_PHONE_ASSETS") }
    /// `MANAGE_PHONE_ASSETS`.
    @export(implementation) public static var managePhoneAssets: Self { .init(rawValue: "MANAGE_PHONE_ASSETS") }
    /// `VIEW_TEMPLATES`.
    @export(implementation) public static var viewTemplates: Self { .init(rawValue: "VIEW_TEMPLATES") }
}
