/// Values of `lamp.none`.
///
/// The reference does not list them.
public struct LampNone: GraphEnum {
    public var rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

}
