/// Values of `lamp.bare`.
///
/// The reference does not list them.
public struct LampBare: GraphEnum {
    public var rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

}
