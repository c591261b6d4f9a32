// Made from the values of `weather-events.hail_size` in the reference by graphgen; edits to this file are lost.

/// Values of `weather-events.hail_size`.
public struct WeatherEventsHailSize: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `0`.
    @export(implementation) public static var value0: Self { .init(rawValue: "0") }
    /// `1`.
    @export(implementation) public static var value1: Self { .init(rawValue: "1") }
}
