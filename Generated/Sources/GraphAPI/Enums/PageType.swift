// Made from the values of `page.type` in the reference by graphgen; edits to this file are lost.

/// Values of `page.type`.
public struct PageType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    @export(implementation) public static var born: Self { .init(rawValue: "Born") }
    @export(implementation) public static var founded: Self { .init(rawValue: "Founded") }
    @export(implementation) public static var started: Self { .init(rawValue: "Started") }
    @export(implementation) public static var opened: Self { .init(rawValue: "Opened") }
    @export(implementation) public static var created: Self { .init(rawValue: "Created") }
    @export(implementation) public static var launched: Self { .init(rawValue: "Launched") }
}
