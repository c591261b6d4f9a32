// Made from the values of `application/codeless_event_mappings.method` in the reference by graphgen; edits to this file are lost.

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
