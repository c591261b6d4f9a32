public import APIModel

/// One difference between two models, and what it means.
public struct ModelChange: Codable, Sendable, Hashable {
    /// What happened.
    public var kind: ChangeKind
    /// To what, by its new identity; by the old one where it is gone.
    public var subject: ChangeSubject
    /// What was there before, in short; nil for what is new.
    public var before: String?
    /// What is there now, in short; nil for what is gone.
    public var after: String?
    /// What it means for programs.
    public var impact: ChangeImpact
    /// Why it is taken for a renaming, or why it means what it means; nil where that goes without saying.
    public var evidence: String?
    /// What came or went with it, such as the operations of a page.
    public var includes: [String]
    /// The row or page before.
    public var oldLocation: SourceLocation?
    /// The row or page now.
    public var newLocation: SourceLocation?

    /// A change.
    public init(
        _ kind: ChangeKind, _ subject: ChangeSubject, before: String? = nil, after: String? = nil,
        impact: ChangeImpact, evidence: String? = nil, includes: [String] = [],
        oldLocation: SourceLocation? = nil,
        newLocation: SourceLocation? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.before = before
        self.after = after
        self.impact = impact
        self.evidence = evidence
        self.includes = includes
        self.oldLocation = oldLocation
        self.newLocation = newLocation
    }
}

extension ModelChange: Comparable {
    /// By subject, then by what happened.
    public static func < (left: Self, right: Self) -> Bool {
        if left.subject != right.subject { return left.subject < right.subject }
        let (kind, other) = (left.kind.rawValue, right.kind.rawValue)
        if kind != other { return kind < other }
        return (left.before ?? "", left.after ?? "", left.line, left.includes.joined())
            < (right.before ?? "", right.after ?? "", right.line, right.includes.joined())
    }

    private var line: Int { (newLocation ?? oldLocation)?.line ?? 0 }
}
