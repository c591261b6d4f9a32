// Made from the values of `application/da_checks.connection_method` in the reference by graphgen; edits to this file are lost.

/// Values of `application/da_checks.connection_method`.
public struct ApplicationDaChecksConnectionMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var app: Self { .init(rawValue: "APP") }
    @export(implementation) public static var browser: Self { .init(rawValue: "BROWSER") }
    @export(implementation) public static var server: Self { .init(rawValue: "SERVER") }
}
