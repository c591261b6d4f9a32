// Made from the values of `tower/rings.order` in the reference by graphgen; edits to this file are lost.

/// Values of `tower/rings.order`.
public struct TowerRingsOrder: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var first: Self { .init(rawValue: "first") }
    @export(implementation) public static var last: Self { .init(rawValue: "last") }
    @export(implementation) public static var loudest: Self { .init(rawValue: "loudest") }
}
