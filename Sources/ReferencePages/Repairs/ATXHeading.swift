/// A line such as `### Fields`.
struct ATXHeading {
    var level: Int
    var title: String

    /// Nil where the line is no heading. A blank after the marks may be missing before a known title.
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let level = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        guard level <= 6 else { return nil }
        let rest = text.utf8.dropFirst(level)
        let title = Substring(rest).trimmed()
        let hasBlank = rest.isEmpty || rest.first == 0x20 || rest.first == 0x09
        guard hasBlank || KnownWords.sectionTitles.contains(where: { title.hasPrefix($0) }) else { return nil }
        self.level = level
        self.title = title
    }
}
