import ReferenceVocabulary

/// Finds tables and gives each row one line.
///
/// A row ends at the pipe that closes as many cells as the header has, on whatever line that is: glued scrapes break
/// rows before their last pipe, damaged ones glue rows, headers and text together.
struct TableRows {
    /// How many lines a broken row may have.
    static let longestRow = 200

    private(set) var lines: [Line]
    private var result: [Line] = []
    /// The last table of the section, whose rows may go on below something else.
    private var above: (header: String, columns: Int)?

    private init(_ lines: [Line]) {
        self.lines = lines
    }

    static func repair(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: { $0.text.hasByte(UInt8(ascii: "|")) }) else { return lines }
        var rows = TableRows(HeaderRows.separate(lines))
        rows.run()
        return rows.result
    }

    private mutating func run() {
        result.reserveCapacity(lines.count)
        var index = 0
        while index < lines.count {
            if let header = header(at: index) {
                result.append(
                    Line(
                        header.text, number: lines[index].number, last: lines[header.next - 1].number,
                        kind: .tableHeader, damage: header.damage))
                above = (header.text, header.columns)
                index = readRows(
                    from: header.next, columns: header.columns, hasOuterPipes: header.hasOuterPipes)
            } else if let columns = looseRow(at: index) {
                let header = above?.columns == columns ? above?.header : nil
                result.append(
                    Line(
                        header ?? "", number: lines[index].number, kind: .tableHeader,
                        damage: header == nil ? nil : .partedTable))
                above = (header ?? "", columns)
                index = readRows(from: index, columns: columns, hasOuterPipes: true)
            } else {
                if lines[index].kind == .text, ATXHeading(lines[index].text) != nil { above = nil }
                result.append(lines[index])
                index += 1
            }
        }
    }

    /// How many columns a row has that stands in no table: one that nothing else looks like, or one that is as wide as the
    /// last table of the section. Nil for other lines.
    private func looseRow(at index: Int) -> Int? {
        let line = lines[index]
        guard line.kind == .text, line.text.hasByte(UInt8(ascii: "|")) else { return nil }
        let text = line.text.trimmed()
        guard text.hasPrefix("|"), TableCells.isClosed(text), !TableCells.isDelimiter(text) else {
            return nil
        }
        let columns = TableCells.pipes(in: text).count - 1
        return columns >= 2 && (RowShape.matches(text) || above?.columns == columns) ? columns : nil
    }

    /// A header row, and the line after its delimiter row.
    private struct Header {
        var text: String
        var next: Int
        var columns: Int
        var hasOuterPipes: Bool
        var damage: Line.Damage?
    }

    private func header(at index: Int) -> Header? {
        let line = lines[index]
        guard line.kind == .text, line.text.hasByte(UInt8(ascii: "|")) else { return nil }
        let text = line.text.trimmed()
        if TableCells.isDelimiter(text) {
            // A delimiter row that no header stands over.
            return Header(
                text: "", next: index + 1, columns: TableCells.split(text).count,
                hasOuterPipes: text.hasPrefix("|"))
        }
        var next = index + 1
        while next < lines.count, next <= index + 2, lines[next].text.isBlank { next += 1 }
        if let columns = delimiter(at: next) {
            let cells = TableCells.split(text)
            // A delimiter row below a row of the table is one too many.
            let word = cells.first.map { $0.filter { $0 != "`" }.lowercased() } ?? ""
            if RowShape.matches(text), HeaderWord.subject(of: word) == nil { return nil }
            return Header(
                text: text, next: next + 1, columns: max(cells.count, columns),
                hasOuterPipes: text.hasPrefix("|") || text.hasSuffix("|"),
                damage: cells.count < columns || (text.hasPrefix("|") && !TableCells.isClosed(text))
                    ? .brokenHeader : nil)
        }
        if text.hasPrefix("|"), next == index + 1, let columns = delimiter(at: next + 1) {
            // A header row broken in two.
            for blank in ["", " "] {
                let joined = text + blank + lines[next].text.trimmed()
                let cells = TableCells.split(joined)
                if cells.count == columns, HeaderWord.isHeader(cells) {
                    return Header(
                        text: joined, next: next + 2, columns: columns, hasOuterPipes: true,
                        damage: .brokenHeader)
                }
            }
        }
        // Words of headers begin with a letter, and names of most rows stand in code.
        let first = text.utf8.first { $0 != UInt8(ascii: "|") && $0 != 0x20 && $0 != 0x09 }
        guard text.utf8.count < 400, let first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A,
            case let cells = TableCells.split(text)
        else { return nil }
        if HeaderWord.isHeader(cells), cells.count <= 5, cells.allSatisfy({ $0.utf8.count < 60 }) {
            return Header(text: text, next: index + 1, columns: cells.count, hasOuterPipes: true)
        }
        return nil
    }

    /// How many columns a delimiter row has; nil where the line is none.
    private func delimiter(at index: Int) -> Int? {
        guard index < lines.count, lines[index].kind != .code, TableCells.isDelimiter(lines[index].text)
        else { return nil }
        return TableCells.split(lines[index].text).count
    }

    private mutating func readRows(from start: Int, columns: Int, hasOuterPipes: Bool) -> Int {
        var index = start
        while index < lines.count {
            let text = lines[index].text
            if text.isBlank {
                // A table goes on after blank lines where the next line is one of its rows.
                guard let next = lines[index...].firstIndex(where: { !$0.text.isBlank }), next <= index + 3,
                    lines[next].kind == .text, lines[next].text.hasPrefix("|"), header(at: next) == nil
                else { break }
                index = next
                continue
            }
            if index > start, delimiter(at: index) == columns, result.last?.kind == .tableRow {
                result[result.count - 1].last = lines[index].number
                index += 1
                continue
            }
            guard lines[index].kind == .text, !TableCells.isDelimiter(text) else { break }
            if hasOuterPipes, let row = withOuterPipes(at: index, columns: columns) {
                lines[index].text = row
            }
            let isRow =
                hasOuterPipes ? lines[index].text.trimmed().hasPrefix("|") : text.hasByte(UInt8(ascii: "|"))
            guard header(at: index) == nil, ATXHeading(text) == nil else { break }
            guard isRow else {
                guard isStray(at: index, columns: columns) else { break }
                result.append(Line(text, number: lines[index].number, damage: .brokenRow))
                index += 1
                continue
            }
            index = readRow(at: index, columns: columns, hasOuterPipes: hasOuterPipes)
        }
        return index
    }

    /// A row that lacks its first pipe, or the last of a table that lacks both, as GFM allows; nil for other lines.
    private func withOuterPipes(at index: Int, columns: Int) -> String? {
        let text = lines[index].text.trimmed()
        guard text.utf8.first == UInt8(ascii: "`") else { return nil }
        let isClosed = TableCells.isClosed(text)
        let isLast = index + 1 >= lines.count || lines[index + 1].text.isBlank
        guard TableCells.pipes(in: text).count == (isClosed ? columns : columns - 1), isClosed || isLast
        else {
            return nil
        }
        let row = "| \(text)\(isClosed ? "" : " |")"
        return columns >= 2 && RowShape.matches(row) ? row : nil
    }

    /// True for a line that damage put between two rows of the table: rows that follow have no header of their own.
    private func isStray(at index: Int, columns: Int) -> Bool {
        let text = lines[index].text.trimmed()
        guard !Opening.standsOutsideOfTables(text.normalizingSpaces()),
            let next = lines[(index + 1)...].prefix(3).firstIndex(where: { !$0.text.isBlank }),
            lines[next].kind == .text, header(at: next) == nil
        else { return false }
        let row = lines[next].text.trimmed()
        return row.hasPrefix("| ") && (columns...(columns + 1)).contains(TableCells.pipes(in: row).count)
    }

    /// Appends the row that begins at a line. Returns the line after it; what follows the row on its own last line
    /// takes that line's place.
    private mutating func readRow(at index: Int, columns: Int, hasOuterPipes: Bool) -> Int {
        let number = lines[index].number
        guard hasOuterPipes else {
            result.append(Line(lines[index].text, number: number, kind: .tableRow))
            return index + 1
        }
        var row = OpenRow(lines[index].text)
        var last = index
        while row.pipes <= columns, let next = continuation(after: last, row: row, columns: columns) {
            for line in lines[(last + 1)...next] {
                let text = line.text
                if !text.isBlank, !text.trimmed().hasPrefix("```") { row.append(text) }
            }
            last = next
        }
        let pipes = TableCells.pipes(in: row.text)
        if pipes.count > 8 * (columns + 1), last == index {
            let first = result.count
            let rest = takeRows(row.text, pipes, columns: columns, number: number)
            lines[index].text = rest
            // Cells of rows without a name, or behind the last row, are no rows but too many cells.
            let isWide =
                !rest.isEmpty && !rest.hasPrefix("|") && TableCells.isClosed(rest)
                || result[first...].contains { TableCells.split($0.text).first?.isBlank != false }
            if isWide { result[first].damage = .wideRow }
            return lines[index].text.isEmpty ? index + 1 : index
        }
        guard pipes.count > columns, let split = remainder(of: row.text, after: pipes[columns]) else {
            let damage = row.damage ?? (pipes.count > columns + 1 ? .wideRow : nil)
            result.append(
                Line(row.text, number: number, last: lines[last].number, kind: .tableRow, damage: damage))
            return last + 1
        }
        result.append(
            Line(split.row, number: number, last: lines[last].number, kind: .tableRow, damage: row.damage))
        lines[last] = Line(split.rest, number: lines[last].number)
        // The rest may hold a heading of its own.
        let pieces = GluedHeadings.repair([lines[last]])
        lines.replaceSubrange(last...last, with: pieces)
        return last
    }

    /// Appends many rows that stand on one line, in one go, so that time grows with the line. Returns what is left.
    private mutating func takeRows(_ text: String, _ pipes: [Int], columns: Int, number: Int) -> String {
        let utf8 = text.utf8
        func part(_ start: Int, _ end: Int) -> Substring {
            text[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)]
        }
        var pipe = 0
        repeat {
            result.append(
                Line(part(pipes[pipe], pipes[pipe + columns] + 1), number: number, kind: .tableRow))
            pipe += columns + 1
        } while pipe + columns < pipes.count && part(pipes[pipe - 1] + 1, pipes[pipe]).isBlank
        return part(pipes[pipe - 1] + 1, utf8.count).trimmed()
    }

    /// A row and what is glued to its end; nil where the row only has more cells than the header.
    private func remainder(of row: String, after pipe: Int) -> (row: String, rest: String)? {
        let utf8 = row.utf8
        let end = utf8.index(utf8.startIndex, offsetBy: pipe + 1)
        let rest = row[end...].trimmed()
        guard !rest.isEmpty else { return nil }
        let isMoreCells = !rest.hasPrefix("|") && TableCells.isClosed(rest)
        return isMoreCells ? nil : (String(row[..<end]), rest.filter { $0 != LineMark.softBreak })
    }
}
