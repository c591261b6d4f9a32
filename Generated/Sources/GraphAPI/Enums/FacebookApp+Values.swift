// Made from the values that fields and parameters of `app` take in the reference, by graphgen; edits to this file are lost.

/// Values of `app/picture.type`.
public struct AppPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
}

/// Values of `app/roles.role`.
public struct AppRolesRole: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var administrators: Self { .init(rawValue: "administrators") }
    @export(implementation) public static var developers: Self { .init(rawValue: "developers") }
    @export(implementation) public static var testers: Self { .init(rawValue: "testers") }
    /// `insights users`.
    @export(implementation) public static var insightsUsers: Self { .init(rawValue: "insights users") }
}

/// Values of `app/subscriptions.object`.
public struct AppSubscriptionsObject: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var user: Self { .init(rawValue: "user") }
    @export(implementation) public static var page: Self { .init(rawValue: "page") }
    @export(implementation) public static var permissions: Self { .init(rawValue: "permissions") }
    @export(implementation) public static var payments: Self { .init(rawValue: "payments") }
}

/// Values of `app/translations.approval_status`.
public struct AppTranslationsApprovalStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `auto-approved`.
    @export(implementation) public static var autoApproved: Self { .init(rawValue: "auto-approved") }
    @export(implementation) public static var approved: Self { .init(rawValue: "approved") }
    @export(implementation) public static var unapproved: Self { .init(rawValue: "unapproved") }
}

/// Values of `app/translations.locale`.
///
/// The reference does not list them.
public typealias AppTranslationsLocale = GraphUnlisted<GraphName.AppTranslationsLocale>

extension GraphName {
    /// Tells ``AppTranslationsLocale`` from other values that the reference does not list.
    public enum AppTranslationsLocale {}
}
