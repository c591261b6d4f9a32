/// Values of `page.type`.
public struct PageStartInfoType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `Unspecified`.
    @export(implementation) public static var unspecified: Self { .init(rawValue: "Unspecified") }
    /// `Born`.
    @export(implementation) public static var born: Self { .init(rawValue: "Born") }
    /// `Founded`.
    @export(implementation) public static var founded: Self { .init(rawValue: "Founded") }
    /// `Started`.
    @export(implementation) public static var started: Self { .init(rawValue: "Started") }
    /// `Opened`.
    @export(implementation) public static var opened: Self { .init(rawValue: "Opened") }
    /// `Created`.
    @export(implementation) public static var created: Self { .init(rawValue: "Created") }
    /// `Launched`.
    @export(implementation) public static var launched: Self { .init(rawValue: "Launched") }
}
