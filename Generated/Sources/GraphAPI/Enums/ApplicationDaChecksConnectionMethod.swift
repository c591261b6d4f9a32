/// Values of `application/da_checks.connection_method`.
public struct ApplicationDaChecksConnectionMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ALL`.
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    /// `APP`.
    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    /// `BROWSER`.
    @export(implementation) public static var browser: Self { .init(rawValue: "BROWSER") }
    /// `SERVER`.
    @export(implementation) public static var server: Self { .init(rawValue: "SERVER") }
}
