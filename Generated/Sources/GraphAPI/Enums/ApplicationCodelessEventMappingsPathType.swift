// Made from the values of `application/codeless_event_mappings.path_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/codeless_event_mappings.path_type`.
public struct ApplicationCodelessEventMappingsPathType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var absolute: Self { .init(rawValue: "ABSOLUTE") }
    @export(implementation) public static var relative: Self { .init(rawValue: "RELATIVE") }
}
