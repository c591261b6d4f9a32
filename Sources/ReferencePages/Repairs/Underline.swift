import ReferenceVocabulary

/// The line under a heading: only `=` or only `-`, with text behind it where a line break is lost.
struct Underline {
    /// How many characters it has; scrapes draw as many as the title has.
    var length: Int
    /// The marks of the ATX heading that stands for it.
    var mark: String
    /// Text glued to its end.
    var rest: String

    init?(_ text: String) {
        guard let first = text.utf8.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
            return nil
        }
        let length = text.utf8.prefix { $0 == first }.count
        let rest = Substring(text.utf8.dropFirst(length)).trimmed()
        guard length >= 3, rest.isEmpty || (length >= 4 && !rest.hasPrefix("|") && !rest.hasPrefix("-"))
        else { return nil }
        self.length = length
        self.mark = first == UInt8(ascii: "=") ? "# " : "## "
        self.rest = rest
    }

    /// An underline at the end of the title's own line.
    static func glued(to text: String) -> (before: String, underline: Underline)? {
        guard let last = text.utf8.last, last == UInt8(ascii: "=") || last == UInt8(ascii: "-") else {
            return nil
        }
        let length = text.utf8.reversed().prefix { $0 == last }.count
        let before = String(text.dropLast(length))
        guard length >= 4, !before.isBlank, !before.contains("|"),
            let underline = Underline(String(text.suffix(length)))
        else { return nil }
        return (before, underline)
    }

    /// Whether it stands under a line: where the text behind it does not begin as a paragraph, a table, a code span, a
    /// link or a heading does, only under a title of just its length.
    func belongs(under line: String) -> Bool {
        guard let first = rest.utf8.first else { return true }
        if first >= 0x41 && first <= 0x5A || [0x7C, 0x60, 0x5B, 0x23].contains(first) { return true }
        let text = line.trimmed()
        return text.count == length
            || SectionTitle.generated.contains { $0.count == length && text.hasSuffix($0) }
    }

    /// The title at the end of the line above, and the text that it is glued to; nil where none fits.
    func title(in line: String) -> (before: String, title: String)? {
        let text = line.trimmed()
        let count = text.count
        if count == length { return ("", text) }
        if count > length {
            let title = text.suffix(length)
            if let first = title.first, first.isUppercase || first == "`" || first == "/",
                text.dropLast(length).last?.isWhitespace == false
            {
                return (String(text.dropLast(length)), String(title))
            }
        }
        if let known = SectionTitle.generated.filter({ text.hasSuffix($0) }).max(by: { $0.count < $1.count }
        ) {
            return (String(text.dropLast(known.count)), known)
        }
        // CommonMark takes a whole paragraph for the title; a long one is a text over a rule.
        return rest.isEmpty && count <= 80 && !text.hasPrefix("|") ? ("", text) : nil
    }
}
