// Made from the values that fields and parameters take in the reference, by graphgen; edits to this file are lost.

/// Values of `aim-a-banner.mood`.
public struct AimABannerMood: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var loud: Self { .init(rawValue: "LOUD") }
    @export(implementation) public static var quiet: Self { .init(rawValue: "QUIET") }
}
