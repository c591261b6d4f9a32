/// Where in a file a fact stands.
///
/// Every value of the model that comes from a page keeps its location to the end, so that a warning of the last
/// stage still points into the Markdown.
public struct SourceLocation: Codable, Sendable, Hashable {
    /// The file's path, as it was given to the reader.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1; nil where only the line is known.
    public var column: Int?

    /// A location in a file.
    public init(file: String, line: Int = 1, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.column ?? 1) < (right.file, right.line, right.column ?? 1)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, as compilers write it.
    public var description: String { "\(file):\(line):\(column ?? 1)" }
}
