/// A permission that an app asks people for, by its name on the wire.
public struct GraphPermission: RawRepresentable, Hashable, Sendable, GraphEnum, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// Such as `pages_read_engagement`.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    /// The name on the wire.
    public var description: String { rawValue }
}
