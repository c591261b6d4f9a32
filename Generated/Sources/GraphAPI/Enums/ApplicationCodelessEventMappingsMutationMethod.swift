// Made from the values of `application/codeless_event_mappings.mutation_method` in the reference by graphgen; edits to this file are lost.

/// Values of `application/codeless_event_mappings.mutation_method`.
public struct ApplicationCodelessEventMappingsMutationMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var replace: Self { .init(rawValue: "REPLACE") }
    @export(implementation) public static var add: Self { .init(rawValue: "ADD") }
    @export(implementation) public static var delete: Self { .init(rawValue: "DELETE") }
}
