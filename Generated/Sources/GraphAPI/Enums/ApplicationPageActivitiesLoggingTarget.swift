// Made from the values of `application/page_activities.logging_target` in the reference by graphgen; edits to this file are lost.

/// Values of `application/page_activities.logging_target`.
public struct ApplicationPageActivitiesLoggingTarget: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    @export(implementation) public static var appAndPage: Self { .init(rawValue: "APP_AND_PAGE") }
    @export(implementation) public static var page: Self { .init(rawValue: "PAGE") }
}
