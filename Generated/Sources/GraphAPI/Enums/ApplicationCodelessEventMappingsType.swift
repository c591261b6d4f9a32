/// Values of `application/codeless_event_mappings.event_type`.
public struct ApplicationCodelessEventMappingsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CLICK`.
    @export(implementation) public static var click: Self { .init(rawValue: "CLICK") }
    /// `SELECTED`.
    @export(implementation) public static var selected: Self { .init(rawValue: "SELECTED") }
    /// `TEXT_CHANGED`.
    @export(implementation) public static var textChanged: Self { .init(rawValue: "TEXT_CHANGED") }
}
