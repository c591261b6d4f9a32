/// Values of `object/reactions.type`, `object/reactions.viewer_reaction`.
public struct ObjectReactionsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `NONE`.
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    /// `LIKE`.
    @export(implementation) public static var like: Self { .init(rawValue: "LIKE") }
    /// `LOVE`.
    @export(implementation) public static var love: Self { .init(rawValue: "LOVE") }
    /// `WOW`.
    @export(implementation) public static var wow: Self { .init(rawValue: "WOW") }
    /// `HAHA`.
    @export(implementation) public static var haha: Self { .init(rawValue: "HAHA") }
    /// `SORRY`.
    @export(implementation) public static var sorry: Self { .init(rawValue: "SORRY") }
    /// `ANGRY`.
    @export(implementation) public static var angry: Self { .init(rawValue: "ANGRY") }
}
