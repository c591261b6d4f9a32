import APIModel
import ReferenceVocabulary

/// Writes tables that a scrape left in HTML as Markdown has them, a row a line; each keeps the number of its `<tr>`.
enum HTMLTables {
    static func repair(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: begins) else { return lines }
        var result: [Line] = []
        result.reserveCapacity(lines.count + 8)
        var index = 0
        while index < lines.count {
            guard begins(lines[index]) else {
                result.append(lines[index])
                index += 1
                continue
            }
            let end = end(of: lines, from: index)
            var table = HTMLTable()
            for line in lines[index...end] { table.read(line) }
            table.finish()
            result += table.lines(after: lines[index].number, before: lines[end].number)
            index = end + 1
        }
        return result
    }

    private static func begins(_ line: Line) -> Bool {
        line.kind == .text && line.text.hasByte(UInt8(ascii: "<"))
            && line.text.trimmed().lowercased().hasPrefix("<table")
    }

    /// The line of the closing tag; where a scrape lost it, the last one before a heading.
    private static func end(of lines: [Line], from start: Int) -> Int {
        var index = start
        while index < lines.count {
            if lines[index].text.lowercased().contains("</table") { return index }
            if index + 1 >= lines.count || ATXHeading(lines[index + 1].text) != nil { return index }
            index += 1
        }
        return lines.count - 1
    }
}

/// A table in HTML, read line by line.
private struct HTMLTable {
    private var rows: [(number: Int, cells: [String], isHeader: Bool)] = []
    private var cells: [String]?
    private var rowNumber = 0
    private var hasHeaderCell = false
    private var cell: String?
    /// A tag that goes on in the next line.
    private var openTag = ""
    private var isCode = false
    private var link: String?
    /// What stands behind the closing tag.
    private var rest = ""
    private var isClosed = false

    mutating func read(_ line: Line) {
        var text = line.text[...]
        if !openTag.isEmpty {
            guard let sign = text.first(where: { $0 == "<" || $0 == ">" }) else {
                openTag += line.text + " "
                return
            }
            if sign == ">" {
                text = Substring(openTag + line.text)
                openTag = ""
            } else {
                giveUpTag()
            }
        }
        while let character = text.first {
            if character == "<", let next = text.dropFirst().first,
                next.isLetter || next == "/" || next == "!"
            {
                guard let close = text.firstIndex(of: ">") else {
                    openTag = text + " "
                    return
                }
                take(tag: String(text[...close]), line.number)
                text = text[text.index(after: close)...]
            } else {
                append(character)
                text.removeFirst()
            }
        }
        append(" ")
    }

    /// Takes a tag that is never closed as the text that it stands in.
    private mutating func giveUpTag() {
        for character in openTag { append(character) }
        openTag = ""
    }

    private mutating func take(tag: String, _ number: Int) {
        let isEnd = tag.hasPrefix("</")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "table": isClosed = isClosed || isEnd
        case "thead", "tbody", "tfoot", "colgroup", "col", "caption": break
        case "tr":
            finishRow()
            if !isEnd { (cells, rowNumber) = ([], number) }
        case "td", "th":
            finishCell()
            if !isEnd {
                if cells == nil { (cells, rowNumber) = ([], number) }
                cell = ""
                hasHeaderCell = hasHeaderCell || name == "th"
            }
        case "b", "strong": if !isCode { cell?.append("**") }
        case "i", "em": if !isCode { cell?.append("*") }
        case "code":
            isCode = !isEnd
            cell?.append(tag)
        case "a":
            if isEnd {
                if let link { cell?.append("](\(link))") }
                link = nil
            } else if let start = tag.range(of: "href=\"") {
                link = String(tag[start.upperBound...].prefix { $0 != "\"" && $0 != ")" && $0 != " " })
                cell?.append("[")
            }
        default: cell?.append(tag)
        }
    }

    private mutating func append(_ character: Character) {
        if isClosed { return rest.append(character) }
        guard let last = cell.map(\.last) else { return }
        if character.isWhitespace {
            if last != " " { cell?.append(" ") }
            return
        }
        // What HTML takes for itself is a sign of Markdown.
        if character == "|" || (isCode && "_*`".contains(character)) { cell?.append("\\") }
        cell?.append(character)
    }

    private mutating func finishCell() {
        if let text = cell { cells?.append(text.trimmed()) }
        (cell, isCode, link) = (nil, false, nil)
    }

    private mutating func finishRow() {
        finishCell()
        if let cells, !cells.isEmpty { rows.append((rowNumber, cells, hasHeaderCell)) }
        (cells, hasHeaderCell) = (nil, false)
    }

    mutating func finish() {
        giveUpTag()
        finishRow()
    }

    /// The rows as Markdown's, below a header row: one with cells of headers, or one that reads like a header.
    func lines(after start: Int, before end: Int) -> [Line] {
        guard var first = rows.first else { return [Line(rest.trimmed(), number: end)] }
        var body = rows[...]
        if first.isHeader || HeaderWord.isHeader(first.cells.map { $0.filter { $0 != "*" } }) {
            body = body.dropFirst()
        } else {
            first = (first.number, first.cells.map { _ in "" }, true)
        }
        let width = max(1, first.cells.count)
        let delimiter = "|" + String(repeating: " --- |", count: width)
        var result = [
            Line("", number: start), Line(Self.row(first.cells), number: first.number),
            Line(delimiter, number: first.number),
        ]
        result += body.map { Line(Self.row($0.cells), number: $0.number) }
        return result + [Line("", number: end)] + (rest.isBlank ? [] : [Line(rest.trimmed(), number: end)])
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
