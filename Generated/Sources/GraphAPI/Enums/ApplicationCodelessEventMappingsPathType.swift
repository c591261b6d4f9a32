/// Values of `application/codeless_event_mappings.path_type`.
public struct ApplicationCodelessEventMappingsPathType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ABSOLUTE`.
    @export(implementation) public static var absolute: Self { .init(rawValue: "ABSOLUTE") }
    /// `RELATIVE`.
    @export(implementation) public static var relative: Self { .init(rawValue: "RELATIVE") }
}
