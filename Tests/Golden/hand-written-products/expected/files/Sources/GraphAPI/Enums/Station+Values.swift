// Made from the values that fields and parameters of `station` take in the reference, by graphgen; edits to this file are lost.

/// Values of `station/rain.hail_size`.
public struct StationRainHailSize: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `0`.
    @export(implementation) public static var value0: Self { .init(rawValue: "0") }
    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
}
