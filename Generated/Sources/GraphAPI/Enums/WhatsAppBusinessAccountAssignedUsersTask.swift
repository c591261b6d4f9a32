// Made from the values of `whats-app-business-account/assigned_users.tasks` in the reference by graphgen; edits to this file are lost.

/// Values of `whats-app-business-account/assigned_users.tasks`.
public struct WhatsAppBusinessAccountAssignedUsersTask: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var manage: Self { .init(rawValue: "MANAGE") }
    @export(implementation) public static var develop: Self { .init(rawValue: "DEVELOP") }
    @export(implementation) public static var manageTemplates: Self { .init(rawValue: "MANAGE_TEMPLATES") }
    @export(implementation) public static var managePhone: Self { .init(rawValue: "MANAGE_PHONE") }
    @export(implementation) public static var viewCost: Self { .init(rawValue: "VIEW_COST") }
    @export(implementation) public static var manageExtensions: Self { .init(rawValue: "MANAGE_EXTENSIONS") }
    @export(implementation) public static var viewPhoneAssets: Self { .init(rawValue: "VIEW_PHONE_ASSETS") }
    @export(implementation) public static var managePhoneAssets: Self { .init(rawValue: "MANAGE_PHONE_ASSETS") }
    @export(implementation) public static var viewTemplates: Self { .init(rawValue: "VIEW_TEMPLATES") }
}
