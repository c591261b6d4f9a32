// Made from the values that fields and parameters of `object` take in the reference, by graphgen; edits to this file are lost.

/// Values of `object/reactions.type`, `object/reactions.viewer_reaction`.
public struct ObjectReactionsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var like: Self { .init(rawValue: "LIKE") }
    @export(implementation) public static var love: Self { .init(rawValue: "LOVE") }
    @export(implementation) public static var wow: Self { .init(rawValue: "WOW") }
    @export(implementation) public static var haha: Self { .init(rawValue: "HAHA") }
    @export(implementation) public static var sorry: Self { .init(rawValue: "SORRY") }
    @export(implementation) public static var angry: Self { .init(rawValue: "ANGRY") }
}

/// The values of ``ObjectReactionsType``.
public typealias ObjectReactionsViewerReaction = ObjectReactionsType
