import ReferencePages
import ReferenceVocabulary

/// Reads "Default value: `none`" at the beginning of a description.
enum DefaultText {
    private static let mark = Opening.defaultValue

    /// True for a description that was cut inside of "Default value: `…`".
    static func isCut(_ description: String) -> Bool {
        guard !description.isEmpty else { return false }
        if mark.hasPrefix(description) { return description != mark }
        return description.hasPrefix(mark) && !description.count(where: { $0 == "`" }).isMultiple(of: 2)
    }

    /// True where nothing stands behind the mark, as pages have it for empty texts.
    static func isEmpty(_ description: String) -> Bool { description == mark }

    /// The default, and the description without it; nil where there is none.
    static func cut(from text: RichText) -> (value: String, rest: RichText)? {
        var runs = text.runs[...]
        while let first = runs.first, first.kind != .code, first.text.isBlank { runs.removeFirst() }
        guard let first = runs.first, first.kind == .text, first.text.normalized.hasPrefix(mark) else {
            return nil
        }
        let rest = String(first.text.normalized.dropFirst(mark.count))
        runs.removeFirst()
        var value = ""
        if rest.isBlank, let code = runs.first, code.kind == .code {
            value = code.text
            runs.removeFirst()
        } else if let next = rest.first, !next.isWhitespace, next != "\u{A0}" {
            // The value is empty, and the description is glued to the mark.
            runs.insert(
                .init(.text, rest, link: first.link, isEmphasized: first.isEmphasized), at: runs.startIndex)
        } else if !rest.isBlank {
            // A value without code marks ends with its line.
            value = rest.trimmed()
        }
        while let next = runs.first, next.kind == .lineBreak || next.kind == .softBreak { runs.removeFirst() }
        return (value, RichText(Array(runs)))
    }
}

extension String {
    /// The text with no-break spaces as blanks and without white space before it.
    fileprivate var normalized: Substring {
        let text = hasByte(0xA0) ? String(map { $0 == "\u{A0}" ? " " : $0 }) : self
        return text.drop { $0 == " " || $0 == "\n" }
    }
}
