// Made from the values of `tower/rings.mode` in the reference by graphgen; edits to this file are lost.

/// Values of `tower/rings.mode`.
public struct TowerRingsMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var soft: Self { .init(rawValue: "soft") }
    @export(implementation) public static var full: Self { .init(rawValue: "full") }
}
