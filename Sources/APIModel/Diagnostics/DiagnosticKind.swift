/// A kind of diagnostic. Each part of the program has one enum of its kinds, whose cases are all that it can report.
public protocol DiagnosticKind: CaseIterable, Sendable {
    /// What is declared of the kind, in one place.
    var declaration: DiagnosticDeclaration { get }
}

/// What there is to know of a kind of diagnostic: printed where it is found, by `graphgen explain` and in the documentation.
public struct DiagnosticDeclaration: Sendable, Hashable {
    /// A stable name, such as `row-incomplete`.
    public var id: String
    /// How much it matters.
    public var severity: Diagnostic.Severity
    /// What it is, in a few words.
    public var title: String
    /// What it means and where it comes from.
    public var explanation: String
    /// What to do about it.
    public var advice: String

    /// A declaration of a kind.
    public init(
        _ id: String, _ severity: Diagnostic.Severity, title: String, explanation: String, advice: String
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.advice = advice
    }
}
