import ReferenceVocabulary

/// Marks the lines of fenced code, and closes fences that a scrape lost.
///
/// Glued scrapes put fences back to back, so that one lost line break would turn text into code
/// and code into text down to the page's end. What cannot stand in an example ends the block instead.
enum CodeFences {
    static func repair(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count + 8)
        var fence = ""
        var index = 0
        var wasBlank = true
        while index < lines.count {
            var line = lines[index]
            let text = line.text
            let marker = fenceMarker(text)
            if fence.isEmpty {
                if let marker {
                    if isOneLine(text, marker: marker) {
                        line.kind = .code
                        result.append(Line(marker, number: line.number, kind: .code))
                        result.append(
                            Line(
                                text.trimmed().dropFirst(marker.count).prefix { $0 != marker.first },
                                number: line.number, kind: .code))
                        result.append(Line(marker, number: line.number, kind: .code))
                    } else {
                        fence = marker
                        line.kind = .code
                        result.append(line)
                    }
                } else if let split = trailingFence(text) {
                    result.append(Line(split.text, number: line.number))
                    result.append(Line(split.fence, number: line.number, kind: .code))
                    fence = split.fence
                } else {
                    // After a blank line, four blanks begin a block of code; so does every line after one.
                    if wasBlank || result.last?.kind == .code, text.indentation >= 4, !text.isBlank {
                        line.kind = .code
                    }
                    if line.kind == .code, let (code, heading) = headingAtEnd(of: text) {
                        result += [
                            Line(code, number: line.number, kind: .code), Line("", number: line.number),
                        ]
                        line = Line(heading, number: line.number)
                    }
                    result.append(line)
                    wasBlank = text.isBlank
                    index += 1
                    continue
                }
            } else if let marker, marker.first == fence.first {
                let rest = text.trimmed().dropFirst(marker.count).trimmed()
                result.append(Line(fence, number: line.number, kind: .code))
                if marker.count >= 2 * fence.count, rest.isEmpty {
                    // Two fences back to back: the one closes, the other opens.
                    result.append(Line(fence, number: line.number, kind: .code))
                } else {
                    let info = !rest.isEmpty && rest.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
                    if info {
                        result.append(Line(fence, number: line.number, kind: .code))
                    } else {
                        fence = ""
                        if !rest.isEmpty { result.append(Line(rest, number: line.number)) }
                    }
                }
            } else if endsCode(text, next: index + 1 < lines.count ? lines[index + 1].text : "") {
                result.append(Line(fence, number: line.number, kind: .code))
                fence = ""
                result.append(line)
            } else if let (code, heading) = headingAtEnd(of: text) {
                result += [
                    Line(code, number: line.number, kind: .code),
                    Line(fence, number: line.number, kind: .code),
                ]
                result.append(Line(heading, number: line.number))
                fence = ""
            } else {
                line.kind = .code
                result.append(line)
            }
            wasBlank = false
            index += 1
        }
        if !fence.isEmpty {
            result.append(Line(fence, number: lines.last?.number ?? 1, kind: .code))
        }
        return result
    }

    /// The heading of a section glued to the end of a line of code.
    private static func headingAtEnd(of text: String) -> (code: String, heading: String)? {
        guard let last = text.utf8.lastIndex(of: UInt8(ascii: "#")), last > text.startIndex else {
            return nil
        }
        let marks = text[...last].reversed().prefix { $0 == "#" }.count
        let title = text[text.utf8.index(after: last)...]
        let code = text[...last].dropLast(marks)
        guard (2...6).contains(marks), title.first == " ", code.last?.isWhitespace == false,
            SectionTitle.generated.contains(title.trimmed())
        else { return nil }
        return (String(code), String(text.dropFirst(code.count)))
    }

    /// The marks of the fence that a line begins with; nil where it begins with none.
    static func fenceMarker(_ text: String) -> String? {
        let trimmed = text.utf8.drop { $0 == 0x20 }
        guard let first = trimmed.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"),
            text.indentation < 4
        else { return nil }
        let marker = trimmed.prefix { $0 == first }
        guard marker.count >= 3 else { return nil }
        return String(Substring(marker))
    }

    /// A block written on one line, as in `` ```code``` ``.
    private static func isOneLine(_ text: String, marker: String) -> Bool {
        let trimmed = text.trimmed()
        return trimmed.utf8.count > 2 * marker.utf8.count && trimmed.hasSuffix(marker)
            && !trimmed.dropFirst(marker.count).dropLast(marker.count).contains("`")
    }

    /// A fence at the end of a line of text: the line break before it is lost.
    private static func trailingFence(_ text: String) -> (text: String, fence: String)? {
        guard text.utf8.last == UInt8(ascii: "`"), text.hasSuffix("```"), text.indentation < 4 else {
            return nil
        }
        let body = text.dropLast(text.utf8.reversed().prefix { $0 == UInt8(ascii: "`") }.count)
        let isOpenRow = body.hasPrefix("|") && !TableCells.isClosed(body)
        guard !body.isEmpty, !isOpenRow, !body.contains("```") else { return nil }
        return (String(body), "```")
    }

    /// True for what never stands in an example: a table's header over its delimiter row, a section's heading,
    /// a sentence that introduces an endpoint.
    private static func endsCode(_ text: String, next: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if first == UInt8(ascii: "#") {
            let title = text.drop { $0 == "#" }.trimmed()
            return SectionTitle.generated.contains { title.hasPrefix($0) }
        }
        if first == UInt8(ascii: "|") {
            return TableCells.isDelimiter(next) || TableCells.isDelimiter(text) || RowShape.matches(text)
        }
        if Opening.standsOutsideOfCode(text) { return true }
        let underline = next.trimmed()
        return !underline.isEmpty && underline.allSatisfy { $0 == "-" || $0 == "=" }
            && SectionTitle.generated.contains { text.hasSuffix($0) }
    }
}
