/// The code of an error of the Graph API. Codes that the reference documents are static members.
public struct GraphErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The number on the wire.
    public var rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The number.
    public var description: String { String(rawValue) }

    /// What the reference says of the code; nil where it says nothing.
    public var documentation: GraphErrorInfo? { GraphErrorInfo.find(code: rawValue, subcode: nil) }
}
