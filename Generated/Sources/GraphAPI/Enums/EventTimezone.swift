/// Values of `event.timezone`.
///
/// The reference does not list them.
public struct EventTimezone: GraphEnum {
    public var rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

}
