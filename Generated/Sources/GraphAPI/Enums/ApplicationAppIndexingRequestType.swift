/// Values of `application/app_indexing.request_type`.
public struct ApplicationAppIndexingRequestType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `APP_INDEXING`.
    @export(implementation) public static var appIndexing: Self { .init(rawValue: "APP_INDEXING") }
    /// `PLUGIN`.
    @export(implementation) public static var plugin: Self { .init(rawValue: "PLUGIN") }
    /// `BUTTON_SAMPLING`.
    @export(implementation) public static var buttonSampling: Self { .init(rawValue: "BUTTON_SAMPLING") }
}
