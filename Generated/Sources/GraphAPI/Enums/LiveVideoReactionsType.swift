// Made from the values of `live-video/reactions.type` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video/reactions.type`, `live-video/reactions.viewer_reaction`.
public struct LiveVideoReactionsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var like: Self { .init(rawValue: "LIKE") }
    @export(implementation) public static var love: Self { .init(rawValue: "LOVE") }
    @export(implementation) public static var wow: Self { .init(rawValue: "WOW") }
    @export(implementation) public static var haha: Self { .init(rawValue: "HAHA") }
    @export(implementation) public static var sad: Self { .init(rawValue: "SAD") }
    @export(implementation) public static var angry: Self { .init(rawValue: "ANGRY") }
    @export(implementation) public static var thankful: Self { .init(rawValue: "THANKFUL") }
    @export(implementation) public static var pride: Self { .init(rawValue: "PRIDE") }
    @export(implementation) public static var care: Self { .init(rawValue: "CARE") }
    @export(implementation) public static var fire: Self { .init(rawValue: "FIRE") }
    @export(implementation) public static var hundred: Self { .init(rawValue: "HUNDRED") }
}

/// The values of ``LiveVideoReactionsType``.
public typealias LiveVideoReactionsViewerReaction = LiveVideoReactionsType
