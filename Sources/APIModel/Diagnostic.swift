/// Something to tell the person who runs the generator, with the place that it is about.
public struct Diagnostic: Codable, Sendable, Hashable, Error {
    /// How much it matters.
    public enum Severity: String, Codable, Sendable, Hashable, Comparable {
        /// The run stops; nothing is written.
        case error
        /// The result may be wrong or incomplete.
        case warning
        /// The result is right; the page leaves something open.
        case note

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    }

    /// How much it matters.
    public var severity: Severity
    /// A stable name of the kind of finding, such as `row-incomplete`.
    public var id: String
    /// What is the matter and what to do, in one sentence or two.
    public var message: String
    /// The file that it is about; empty where it is about no file.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int
    /// True where it stands for a table row that is not in the model.
    public var replacesRow: Bool

    /// A finding at a place.
    public init(
        _ severity: Severity, _ id: String, _ message: String, file: String? = nil, line: Int? = nil,
        column: Int? = nil, replacesRow: Bool = false
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.file = file ?? ""
        self.line = line ?? 1
        self.column = column ?? 1
        self.replacesRow = replacesRow
    }

    /// The form that compilers use: `path:line:column: severity: message [id]`.
    public var description: String {
        (file.isEmpty ? "" : "\(file):\(line):\(column): ") + "\(severity.rawValue): \(message) [\(id)]"
    }
}

extension Diagnostic: CustomStringConvertible {}

extension Diagnostic: Comparable {
    /// By place, then by words: the order in which findings are shown.
    public static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
    }
}
