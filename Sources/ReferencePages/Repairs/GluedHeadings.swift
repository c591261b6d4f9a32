import ReferenceVocabulary

/// Gives each heading a line of its own, as an ATX heading.
///
/// Glued scrapes lose the line break before a heading, and damaged ones the break after it.
/// An underlined heading is cut from the text before it by the underline's length, which is the title's.
enum GluedHeadings {
    private static let hash = UInt8(ascii: "#")
    private static let tick = UInt8(ascii: "`")

    static func repair(_ lines: [Line]) -> [Line] {
        var lines = lines
        var result: [Line] = []
        result.reserveCapacity(lines.count + 16)
        var index = 0
        while index < lines.count {
            let line = lines[index]
            // A line of four blanks stands between the parts of one item, which are read as one.
            guard line.kind == .text, !line.text.isBlank || line.text.indentation >= 4 else {
                result.append(line)
                index += 1
                continue
            }
            if index + 1 < lines.count, lines[index + 1].kind == .text,
                let underline = Underline(lines[index + 1].text), underline.belongs(under: line.text),
                !TableCells.isDelimiter(line.text)
            {
                if let (before, title) = underline.title(in: line.text) {
                    appendATX(before, number: line.number, to: &result)
                    result.append(Line(underline.mark + title, number: line.number))
                } else {
                    appendATX(line.text, number: line.number, to: &result)
                }
                index += 1
                // The text behind the underline may be the title of the next one.
                lines[index].text = underline.rest
                if underline.rest.isEmpty { index += 1 }
                continue
            }
            if let (before, underline) = Underline.glued(to: line.text),
                let (text, title) = underline.title(in: before)
            {
                appendATX(text, number: line.number, to: &result)
                result.append(Line(underline.mark + title, number: line.number))
            } else {
                appendATX(line.text, number: line.number, to: &result)
            }
            index += 1
        }
        return result
    }

    /// Appends a line, cut before each ATX heading in it and after the heading's title.
    private static func appendATX(_ text: String, number: Int, to result: inout [Line]) {
        guard !text.isBlank else { return }
        guard text.hasByte(hash) || text.utf8.first == UInt8(ascii: "*") else {
            result.append(Line(text, number: number))
            return
        }
        var rest = text[...]
        while let start = headingStart(in: rest) {
            let before = rest[..<start]
            if !before.isBlank { appendLine(String(before), number: number, to: &result) }
            rest = rest[start...]
            // The marks of this heading are not the start of the next one.
            let body = rest.utf8.firstIndex { $0 != hash } ?? rest.endIndex
            if let next = headingStart(in: rest[body...]) {
                appendLine(String(rest[..<next]), number: number, to: &result)
                rest = rest[next...]
            } else {
                break
            }
        }
        appendLine(String(rest), number: number, to: &result)
    }

    /// Appends a line that has at most one heading, at its start.
    private static func appendLine(_ text: String, number: Int, to result: inout [Line]) {
        guard let heading = ATXHeading(text) else {
            result.append(Line(text, number: number))
            return
        }
        let (title, rest) = cut(heading.title)
        result.append(Line(String(repeating: "#", count: heading.level) + " " + title, number: number))
        if !rest.isBlank { appendATX(rest, number: number, to: &result) }
    }

    /// A title, and the text that a lost line break glued to it.
    private static func cut(_ title: String) -> (title: String, rest: String) {
        if let pipe = title.utf8.firstIndex(of: UInt8(ascii: "|")), TableCells.pipes(in: title).count >= 2,
            !title[..<pipe].isBlank
        {
            return (title[..<pipe].trimmed(), String(title[pipe...]))
        }
        let known = SectionTitle.generated.lazy.filter { title.hasPrefix($0) }.max {
            $0.utf8.count < $1.utf8.count
        }
        if let known, title.utf8.count > known.utf8.count {
            let rest = String(title.dropFirst(known.count))
            if beginsText(rest) { return (known, rest) }
        }
        for word in SectionTitle.code {
            for form in ["`\(word)`", word] where title.hasPrefix(form) {
                if let next = title.dropFirst(form.count).utf8.first, startsText(next) {
                    return (form, String(title.dropFirst(form.count)))
                }
            }
        }
        return (title, "")
    }

    /// True for what follows a known title and is no part of it: a letter without a blank,
    /// or a sentence that has a fixed beginning.
    private static func beginsText(_ rest: String) -> Bool {
        guard let next = rest.utf8.first else { return false }
        if startsText(next) { return true }
        if next == 0x20 { return Opening.standsOutsideOfTables(rest.trimmed().normalizingSpaces()) }
        return next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
            && !["s", "es"].contains(rest.prefix { $0.isLetter })
    }

    /// True for what begins a text rather than goes on with a word.
    private static func startsText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case tick, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "*"): true
        default: false
        }
    }

    /// True for a text with a line break before the next pipe: cells have such, titles don't.
    private static func isCell(_ text: Substring) -> Bool {
        text.prefix { $0 != "|" }.firstRange(of: "<br") != nil
    }

    /// Where the marks of a heading begin: at the text's start, or glued to a text that is no word with a `#` in it.
    private static func headingStart(in text: Substring) -> String.Index? {
        let utf8 = text.utf8
        var isCode = false
        var index = utf8.startIndex
        var previous: UInt8 = 0x0A
        while index < utf8.endIndex {
            let byte = utf8[index]
            if byte == tick { isCode.toggle() }
            if byte == hash, previous != hash, previous != UInt8(ascii: "\\"), !isCode {
                let end = utf8[index...].firstIndex { $0 != hash } ?? utf8.endIndex
                let level = utf8.distance(from: index, to: end)
                if (2...6).contains(level), end < utf8.endIndex, utf8[end] == 0x20, index > utf8.startIndex {
                    let title = text[end...].drop { $0 == " " }
                    if let first = title.utf8.first, startsText(first) || first == UInt8(ascii: "/"),
                        previous != UInt8(ascii: "|") || !isCell(title),
                        previous != 0x20 || SectionTitle.generated.contains(where: { title.hasPrefix($0) })
                    {
                        return index
                    }
                }
                previous = hash
                index = end
                continue
            }
            previous = byte
            index = utf8.index(after: index)
        }
        return nil
    }
}
