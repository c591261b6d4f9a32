/// Values of `application/page_activities.logging_target`.
public struct ApplicationPageActivitiesLoggingTarget: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `APP`.
    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    /// `APP_AND_PAGE`.
    @export(implementation) public static var appAndPage: Self { .init(rawValue: "APP_AND_PAGE") }
    /// `PAGE`.
    @export(implementation) public static var page: Self { .init(rawValue: "PAGE") }
}
