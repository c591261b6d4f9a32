// Made from the values of `page/assigned_users.tasks` in the reference by graphgen; edits to this file are lost.

/// Values of `page/assigned_users.tasks`.
public struct PageAssignedUsersTask: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var manage: Self { .init(rawValue: "MANAGE") }
    @export(implementation) public static var createContent: Self { .init(rawValue: "CREATE_CONTENT") }
    @export(implementation) public static var moderate: Self { .init(rawValue: "MODERATE") }
    @export(implementation) public static var messaging: Self { .init(rawValue: "MESSAGING") }
    @export(implementation) public static var advertise: Self { .init(rawValue: "ADVERTISE") }
    @export(implementation) public static var analyze: Self { .init(rawValue: "ANALYZE") }
    @export(implementation) public static var moderateCommunity: Self { .init(rawValue: "MODERATE_COMMUNITY") }
    @export(implementation) public static var manageJobs: Self { .init(rawValue: "MANAGE_JOBS") }
    @export(implementation) public static var pagesMessaging: Self { .init(rawValue: "PAGES_MESSAGING") }
    @export(implementation) public static var pagesMessagingSubscriptions: Self { .init(rawValue: "PAGES_MESSAGING_SUBSCRIPTIONS") }
    @export(implementation) public static var readPageMailboxes: Self { .init(rawValue: "READ_PAGE_MAILBOXES") }
    @export(implementation) public static var viewMonetizationInsights: Self { .init(rawValue: "VIEW_MONETIZATION_INSIGHTS") }
    @export(implementation) public static var manageLeads: Self { .init(rawValue: "MANAGE_LEADS") }
    @export(implementation) public static var profilePlusFullControl: Self { .init(rawValue: "PROFILE_PLUS_FULL_CONTROL") }
    @export(implementation) public static var profilePlusManage: Self { .init(rawValue: "PROFILE_PLUS_MANAGE") }
    @export(implementation) public static var profilePlusFacebookAccess: Self { .init(rawValue: "PROFILE_PLUS_FACEBOOK_ACCESS") }
    @export(implementation) public static var profilePlusCreateContent: Self { .init(rawValue: "PROFILE_PLUS_CREATE_CONTENT") }
    @export(implementation) public static var profilePlusModerate: Self { .init(rawValue: "PROFILE_PLUS_MODERATE") }
    @export(implementation) public static var profilePlusModerateDelegateCommunity: Self { .init(rawValue: "PROFILE_PLUS_MODERATE_DELEGATE_COMMUNITY") }
    @export(implementation) public static var profilePlusMessaging: Self { .init(rawValue: "PROFILE_PLUS_MESSAGING") }
    @export(implementation) public static var profilePlusAdvertise: Self { .init(rawValue: "PROFILE_PLUS_ADVERTISE") }
    @export(implementation) public static var profilePlusAnalyze: Self { .init(rawValue: "PROFILE_PLUS_ANALYZE") }
    @export(implementation) public static var profilePlusRevenue: Self { .init(rawValue: "PROFILE_PLUS_REVENUE") }
    @export(implementation) public static var profilePlusManageLeads: Self { .init(rawValue: "PROFILE_PLUS_MANAGE_LEADS") }
    @export(implementation) public static var cashierRole: Self { .init(rawValue: "CASHIER_ROLE") }
}
