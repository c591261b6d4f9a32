// Made from the values of `application/codeless_event_mappings.event_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/codeless_event_mappings.event_type`.
public struct ApplicationCodelessEventMappingsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var click: Self { .init(rawValue: "CLICK") }
    @export(implementation) public static var selected: Self { .init(rawValue: "SELECTED") }
    @export(implementation) public static var textChanged: Self { .init(rawValue: "TEXT_CHANGED") }
}
