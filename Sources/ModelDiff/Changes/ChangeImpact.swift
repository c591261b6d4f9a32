/// What a change means for programs that use the package generated from the model.
public enum ChangeImpact: String, Codable, Sendable, Hashable, CaseIterable {
    /// What programs ask for is no longer there or needs more: they stop compiling, and what is running fails.
    case breaking
    /// Programs stop compiling, and the API goes on to take and to give what it did.
    case sourceBreaking
    /// Programs compile; what the API does, or when, is another.
    case behavior
    /// There is more than before; nothing that was there changes.
    case additive
    /// Only what documentation says is another.
    case documentation
}

extension ChangeImpact: Comparable {
    /// The gravest ones first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .breaking: 0
        case .sourceBreaking: 1
        case .behavior: 2
        case .additive: 3
        case .documentation: 4
        }
    }
}

/// Which part of a package's version a release with some changes has to raise (semver.org).
public enum VersionStep: String, Codable, Sendable, Hashable, CaseIterable {
    case major, minor, patch
    /// Nothing changed.
    case none

    /// The step that an impact asks for.
    public init(_ impact: ChangeImpact) {
        self =
            switch impact {
            case .breaking, .sourceBreaking: .major
            case .behavior, .additive: .minor
            case .documentation: .patch
            }
    }
}
