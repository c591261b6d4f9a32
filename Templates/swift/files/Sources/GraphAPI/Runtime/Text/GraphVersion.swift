/// A version of the Graph API as it stands in paths. `GraphVersion.documented` is that of the reference pages.
public struct GraphVersion: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Such as `v19.0`.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Such as `v19.0`.
    public var description: String { rawValue }

    /// Whether it is a `v` with two numbers.
    @_optimize(none)
    var isValid: Bool {
        let parts = rawValue.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return rawValue.hasPrefix("v") && parts.count == 2
            && parts.allSatisfy { JSONDecimal.uint64(String($0)).map { $0 <= 65535 } == true }
    }
}

/// What ``GraphVersion`` was called first. The compiler leaves names out of documentation that begin with the module's
/// name and `Version`.
public typealias GraphAPIVersion = GraphVersion
