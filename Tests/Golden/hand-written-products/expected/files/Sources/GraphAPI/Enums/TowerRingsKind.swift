// Made from the values of `tower/rings.kind` in the reference by graphgen; edits to this file are lost.

/// Values of `tower/rings.kind`.
public struct TowerRingsKind: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var chime: Self { .init(rawValue: "chime") }
    @export(implementation) public static var toll: Self { .init(rawValue: "toll") }
    @export(implementation) public static var peal: Self { .init(rawValue: "peal") }
}
