/// A value of a set that the reference names and does not list.
public struct GraphUnlisted<Name>: GraphEnum, ExpressibleByStringLiteral {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
}
