/// Values of `live-video/reactions.type`, `live-video/reactions.viewer_reaction`.
public struct LiveVideoReactionsType: GraphEnum {
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
    /// `SAD`.
    @export(implementation) public static var sad: Self { .init(rawValue: "SAD") }
    /// `ANGRY`.
    @export(implementation) public static var angry: Self { .init(rawValue: "ANGRY") }
    /// `THANKFUL`.
    @export(implementation) public static var thankful: Self { .init(rawValue: "THANKFUL") }
    /// `PRIDE`.
    @export(implementation) public static var pride: Self { .init(rawValue: "PRIDE") }
    /// `CARE`.
    @export(implementation) public static var care: Self { .init(rawValue: "CARE") }
    /// `FIRE`.
    @export(implementation) public static var fire: Self { .init(rawValue: "FIRE") }
    /// `HUNDRED`.
    @export(implementation) public static var hundred: Self { .init(rawValue: "HUNDRED") }
}
