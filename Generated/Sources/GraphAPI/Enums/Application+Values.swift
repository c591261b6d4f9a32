// Made from the values that fields and parameters of `application` take in the reference, by graphgen; edits to this file are lost.

/// Values of `application/accounts.type`.
public struct ApplicationAccountsDeleteType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var testUsers: Self { .init(rawValue: "TEST_USERS") }
}

/// Values of `application/accounts.type`.
public struct ApplicationAccountsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `test-users`.
    @export(implementation) public static var testUsers: Self { .init(rawValue: "test-users") }
}

/// Values of `application/activities.event`.
public struct ApplicationActivitiesEvent: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var mobileAppInstall: Self { .init(rawValue: "MOBILE_APP_INSTALL") }
    @export(implementation) public static var customAppEvents: Self { .init(rawValue: "CUSTOM_APP_EVENTS") }
    @export(implementation) public static var deferredAppLink: Self { .init(rawValue: "DEFERRED_APP_LINK") }
}

/// Values of `application/activities.engagement_type`.
///
/// The reference does not list them.
public typealias ApplicationActivitiesResultEngagementType = GraphUnlisted<GraphName.ApplicationActivitiesResultEngagementType>

extension GraphName {
    /// Tells ``ApplicationActivitiesResultEngagementType`` from other values that the reference does not list.
    public enum ApplicationActivitiesResultEngagementType {}
}

/// Values of `application/activities.user_id_type`.
public struct ApplicationActivitiesUserIDType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var instantGamesPlayerID: Self { .init(rawValue: "INSTANT_GAMES_PLAYER_ID") }
}

/// Values of `application.an_platforms`.
///
/// The reference does not list them.
public typealias ApplicationAnPlatform = GraphUnlisted<GraphName.ApplicationAnPlatform>

extension GraphName {
    /// Tells ``ApplicationAnPlatform`` from other values that the reference does not list.
    public enum ApplicationAnPlatform {}
}

/// Values of `application/app_indexing.platform`, `application/codeless_event_mappings.platform`, `application/mobile_sdk_gk.platform`.
public struct ApplicationAppIndexingPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var iOS: Self { .init(rawValue: "IOS") }
}

/// The values of ``ApplicationAppIndexingPlatform``.
public typealias ApplicationCodelessEventMappingsPlatform = ApplicationAppIndexingPlatform

/// The values of ``ApplicationAppIndexingPlatform``.
public typealias ApplicationMobileSDKGkPlatform = ApplicationAppIndexingPlatform

/// Values of `application/app_indexing.request_type`.
public struct ApplicationAppIndexingRequestType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var appIndexing: Self { .init(rawValue: "APP_INDEXING") }
    @export(implementation) public static var plugin: Self { .init(rawValue: "PLUGIN") }
    @export(implementation) public static var buttonSampling: Self { .init(rawValue: "BUTTON_SAMPLING") }
}

/// Values of `application/codeless_event_mappings.event_type`.
public struct ApplicationCodelessEventMappingsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var click: Self { .init(rawValue: "CLICK") }
    @export(implementation) public static var selected: Self { .init(rawValue: "SELECTED") }
    @export(implementation) public static var textChanged: Self { .init(rawValue: "TEXT_CHANGED") }
}

/// Values of `application/codeless_event_mappings.method`.
public struct ApplicationCodelessEventMappingsMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inference: Self { .init(rawValue: "INFERENCE") }
    @export(implementation) public static var manual: Self { .init(rawValue: "MANUAL") }
    @export(implementation) public static var confirmedInference: Self { .init(rawValue: "CONFIRMED_INFERENCE") }
    @export(implementation) public static var buttonIndexing: Self { .init(rawValue: "BUTTON_INDEXING") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}

/// Values of `application/codeless_event_mappings.mutation_method`.
public struct ApplicationCodelessEventMappingsMutationMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var replace: Self { .init(rawValue: "REPLACE") }
    @export(implementation) public static var add: Self { .init(rawValue: "ADD") }
    @export(implementation) public static var delete: Self { .init(rawValue: "DELETE") }
}

/// Values of `application/codeless_event_mappings.path_type`.
public struct ApplicationCodelessEventMappingsPathType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var absolute: Self { .init(rawValue: "ABSOLUTE") }
    @export(implementation) public static var relative: Self { .init(rawValue: "RELATIVE") }
}

/// Values of `application/codeless_event_mappings.post_method`.
public struct ApplicationCodelessEventMappingsPostMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var eymt: Self { .init(rawValue: "EYMT") }
    @export(implementation) public static var codeless: Self { .init(rawValue: "CODELESS") }
}

/// Values of `application/da_checks.connection_method`.
public struct ApplicationDaChecksConnectionMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    @export(implementation) public static var browser: Self { .init(rawValue: "BROWSER") }
    @export(implementation) public static var server: Self { .init(rawValue: "SERVER") }
}

/// Values of `application/events.type`.
public struct ApplicationEventsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var attending: Self { .init(rawValue: "attending") }
    @export(implementation) public static var created: Self { .init(rawValue: "created") }
    @export(implementation) public static var declined: Self { .init(rawValue: "declined") }
    @export(implementation) public static var maybe: Self { .init(rawValue: "maybe") }
    @export(implementation) public static var notReplied: Self { .init(rawValue: "not_replied") }
}

/// Values of `application/page_activities.logging_source`.
public struct ApplicationPageActivitiesLoggingSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messengerBot: Self { .init(rawValue: "MESSENGER_BOT") }
    @export(implementation) public static var detection: Self { .init(rawValue: "DETECTION") }
}

/// Values of `application/page_activities.logging_target`.
public struct ApplicationPageActivitiesLoggingTarget: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    @export(implementation) public static var appAndPage: Self { .init(rawValue: "APP_AND_PAGE") }
    @export(implementation) public static var page: Self { .init(rawValue: "PAGE") }
}

/// Values of `application/permissions.status`.
public struct ApplicationPermissionsStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var live: Self { .init(rawValue: "live") }
    @export(implementation) public static var unapproved: Self { .init(rawValue: "unapproved") }
}

/// Values of `application.supported_platforms`.
public struct ApplicationSupportedPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var web: Self { .init(rawValue: "WEB") }
    @export(implementation) public static var canvas: Self { .init(rawValue: "CANVAS") }
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    @export(implementation) public static var iPhone: Self { .init(rawValue: "IPHONE") }
    @export(implementation) public static var iPad: Self { .init(rawValue: "IPAD") }
    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var windows: Self { .init(rawValue: "WINDOWS") }
    @export(implementation) public static var amazon: Self { .init(rawValue: "AMAZON") }
    @export(implementation) public static var supplementaryImages: Self { .init(rawValue: "SUPPLEMENTARY_IMAGES") }
    @export(implementation) public static var gameroom: Self { .init(rawValue: "GAMEROOM") }
    @export(implementation) public static var instantGame: Self { .init(rawValue: "INSTANT_GAME") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    @export(implementation) public static var samsung: Self { .init(rawValue: "SAMSUNG") }
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}

/// Values of `application.an_platforms`.
public struct ApplicationUpdateAnPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var desktop: Self { .init(rawValue: "DESKTOP") }
    @export(implementation) public static var galaxy: Self { .init(rawValue: "GALAXY") }
    @export(implementation) public static var instantArticles: Self { .init(rawValue: "INSTANT_ARTICLES") }
    @export(implementation) public static var iOS: Self { .init(rawValue: "IOS") }
    @export(implementation) public static var mobileWeb: Self { .init(rawValue: "MOBILE_WEB") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var xiaomi: Self { .init(rawValue: "XIAOMI") }
}

/// Values of `application/uploads.session_type`.
public struct ApplicationUploadsSessionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var attachment: Self { .init(rawValue: "attachment") }
}
