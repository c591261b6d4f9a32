// Made from the values of `application/app_indexing.request_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/app_indexing.request_type`.
public struct ApplicationAppIndexingRequestType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var appIndexing: Self { .init(rawValue: "APP_INDEXING") }
    @export(implementation) public static var plugin: Self { .init(rawValue: "PLUGIN") }
    @export(implementation) public static var buttonSampling: Self { .init(rawValue: "BUTTON_SAMPLING") }
}
