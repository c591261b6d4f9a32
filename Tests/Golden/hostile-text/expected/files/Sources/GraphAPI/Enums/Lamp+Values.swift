// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp.value`.
public struct LampValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `"; evil()`.
    @export(implementation) public static var evil: Self { .init(rawValue: "\"; evil()") }
    /// `\(x)`.
    @export(implementation) public static var x: Self { .init(rawValue: "\\(x)") }
    /// `* /`.
    @export(implementation) public static var starSlash: Self { .init(rawValue: "*/") }
}
