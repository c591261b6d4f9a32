import ReferenceVocabulary

/// A line such as `### Fields`.
struct ATXHeading {
    var level: Int
    var title: String

    /// Nil where the line is no heading. A blank after the marks may be missing before a known title, and a known title
    /// that is bold and alone on its line is a heading below the operation's.
    init?(_ text: String) {
        if text.utf8.first == UInt8(ascii: "*"), let title = Self.boldTitle(text) {
            level = SectionTitle.operations.contains(title) ? 2 : 6
            self.title = title
            return
        }
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        guard level <= 6 else { return nil }
        let rest = text.utf8.dropFirst(level)
        let title = Substring(rest).trimmed()
        let hasBlank = rest.isEmpty || rest.first == 0x20 || rest.first == 0x09
        guard
            hasBlank || SectionTitle.generated.contains(where: { title.hasPrefix($0) })
                || SectionTitle.code.contains(where: { title == "`\($0)`" })
        else { return nil }
        self.level = level
        self.title = title
    }

    private static func boldTitle(_ text: String) -> String? {
        guard text.hasPrefix("**"), case let line = text.trimmed(), line.hasSuffix("**") else { return nil }
        let title = String(line.dropFirst(2).dropLast(2))
        return SectionTitle.generated.contains(title) || SectionTitle.code.contains { title == "`\($0)`" }
            ? title : nil
    }
}
