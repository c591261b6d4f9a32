// Made from the values of `lamp.crop` in the reference by graphgen; edits to this file are lost.

/// Values of `lamp.crop`.
public struct LampCrop: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `191x100`.
    @export(implementation) public static var value191x100: Self { .init(rawValue: "191x100") }
    /// `13`.
    @export(implementation) public static var value13: Self { .init(rawValue: "13") }
    /// `-1`.
    @export(implementation) public static var minus1: Self { .init(rawValue: "-1") }
}
