/// Values of `lamp.value`.
public struct LampValue: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `"; evil()`.
    public static var evil: Self { Self(rawValue: "\"; evil()") }
    /// `\(x)`.
    public static var x: Self { Self(rawValue: "\\(x)") }
    /// `* /`.
    public static var starSlash: Self { Self(rawValue: "*/") }
}
