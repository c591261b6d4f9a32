/// Values of `page-post.unit`.
public struct PagePostUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `OUNCE`.
    public static var ounce: Self { Self(rawValue: "OUNCE") }
    /// `POUND`.
    public static var pound: Self { Self(rawValue: "POUND") }
    /// `GRAM`.
    public static var gram: Self { Self(rawValue: "GRAM") }
    /// `KILOGRAM`.
    public static var kilogram: Self { Self(rawValue: "KILOGRAM") }
}
