// Made from the values that fields and parameters of `tower` take in the reference, by graphgen; edits to this file are lost.

/// Values of `tower/rings.kind`.
public struct TowerRingsKind: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var chime: Self { .init(rawValue: "chime") }
    @export(implementation) public static var toll: Self { .init(rawValue: "toll") }
    @export(implementation) public static var peal: Self { .init(rawValue: "peal") }
}

/// Values of `tower/rings.mode`.
public struct TowerRingsMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var soft: Self { .init(rawValue: "soft") }
    @export(implementation) public static var full: Self { .init(rawValue: "full") }
}

/// Values of `tower/rings.order`.
public struct TowerRingsOrder: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var first: Self { .init(rawValue: "first") }
    @export(implementation) public static var last: Self { .init(rawValue: "last") }
    @export(implementation) public static var loudest: Self { .init(rawValue: "loudest") }
}
