/// Something to tell the person who runs the generator, with the location that it is about.
public struct Diagnostic: Sendable, Hashable, Codable, Error {
    /// How much it matters.
    public enum Severity: String, Codable, Sendable, Hashable, CaseIterable {
        /// The run stops; nothing is written.
        case error
        /// The result may be wrong or incomplete.
        case warning
        /// The result is right; the page leaves something open.
        case note
    }

    /// How much it matters.
    public let severity: Severity
    /// The stable name of its kind, such as `row-incomplete`.
    public let id: String
    /// What is the matter and what to do, in one sentence or two.
    public let message: String
    /// What it is about; nil where that is no file.
    public let location: SourceLocation?
    /// What it stands for that is not in the model; nil where it is about nothing of the kind.
    public let replaces: ReadFact?
    /// The lines of all that it is about, where one reason holds for several; else its location's.
    public let lines: [Int]

    /// A diagnostic at a location.
    ///
    /// - Parameters:
    ///   - kind: what kind it is of.
    ///   - message: what is the matter and what to do.
    ///   - location: what it is about, or the first of several.
    ///   - replaces: what it stands for that is not in the model.
    ///   - lines: the lines of several for which one reason holds.
    public init(
        _ kind: some DiagnosticKind, _ message: String, at location: SourceLocation? = nil,
        replaces: ReadFact? = nil, lines: [Int] = []
    ) {
        severity = kind.declaration.severity
        id = kind.declaration.id
        self.message = message
        self.location = location
        self.replaces = replaces
        self.lines = lines.isEmpty ? [location?.line].compactMap { $0 } : lines
    }
}

extension Diagnostic {
    private init(_ other: Diagnostic, message: String, location: SourceLocation?) {
        severity = other.severity
        id = other.id
        self.message = message
        self.location = location
        replaces = other.replaces
        lines = other.lines
    }

    /// The diagnostic with its message and the path of its file rewritten.
    package func mapText(_ transform: (String) -> String) -> Diagnostic {
        var location = location
        if let file = location?.file { location?.file = transform(file) }
        return Diagnostic(self, message: transform(message), location: location)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The form that compilers use: `path:line:column: severity: message [id]`.
    public var description: String {
        (location.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message) [\(id)]"
    }
}

extension Diagnostic: Comparable {
    /// By location, then by words: the order in which diagnostics are shown. Those without a location come first.
    public static func < (left: Self, right: Self) -> Bool {
        if left.location == right.location { return (left.id, left.message) < (right.id, right.message) }
        guard let location = left.location, let other = right.location else { return left.location == nil }
        return location < other
    }
}
