/// Values of `application/codeless_event_mappings.method`.
public struct ApplicationCodelessEventMappingsMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `INFERENCE`.
    @export(implementation) public static var inference: Self { .init(rawValue: "INFERENCE") }
    /// `MANUAL`.
    @export(implementation) public static var manual: Self { .init(rawValue: "MANUAL") }
    /// `CONFIRMED_INFERENCE`.
    @export(implementation) public static var confirmedInference: Self { .init(rawValue: "CONFIRMED_INFERENCE") }
    /// `BUTTON_INDEXING`.
    @export(implementation) public static var buttonIndexing: Self { .init(rawValue: "BUTTON_INDEXING") }
    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}
