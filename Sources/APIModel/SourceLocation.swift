/// Where on a page a fact stands.
///
/// Every value of the model that comes from a page keeps its location to the end, so that a warning of the last
/// stage still points into the Markdown.
public struct SourceLocation: Codable, Sendable, Hashable, Comparable {
    /// The page's path, as it was given to the reader.
    public var file: String
    /// The line on the page, from 1.
    public var line: Int

    /// A place on a page.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line) < (right.file, right.line)
    }
}
