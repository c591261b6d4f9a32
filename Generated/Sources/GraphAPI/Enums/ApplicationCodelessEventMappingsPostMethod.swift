// Made from the values of `application/codeless_event_mappings.post_method` in the reference by graphgen; edits to this file are lost.

/// Values of `application/codeless_event_mappings.post_method`.
public struct ApplicationCodelessEventMappingsPostMethod: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var eymt: Self { .init(rawValue: "EYMT") }
    @export(implementation) public static var codeless: Self { .init(rawValue: "CODELESS") }
}
