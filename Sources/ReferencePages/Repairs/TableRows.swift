/// Finds tables and gives each row one line.
///
/// A row ends at the pipe that closes as many cells as the header has, on whatever line that is: glued scrapes break
/// rows before their last pipe (`seeds/001`: 114), damaged ones glue rows, headers and text together.
struct TableRows {
    /// Stands for a line break of the page inside of a cell.
    static let softBreak: Character = "\u{E001}"
    /// How many lines a broken row may have.
    private static let longestRow = 200

    private var lines: [Line]
    private var result: [Line] = []

    private init(_ lines: [Line]) {
        self.lines = lines
    }

    static func repair(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: { $0.text.utf8.contains(UInt8(ascii: "|")) }) else { return lines }
        var rows = TableRows(HeaderRows.separate(lines))
        rows.run()
        return rows.result
    }

    private mutating func run() {
        result.reserveCapacity(lines.count)
        var index = 0
        while index < lines.count {
            if let header = header(at: index) {
                result.append(Line(header.text, number: lines[index].number, kind: .tableHeader))
                index = readRows(from: header.next, columns: header.columns, hasOuterPipes: header.hasOuterPipes)
            } else {
                result.append(lines[index])
                index += 1
            }
        }
    }

    /// The header row at a line, and the line after its delimiter row.
    private func header(at index: Int) -> (text: String, next: Int, columns: Int, hasOuterPipes: Bool)? {
        let line = lines[index]
        guard line.kind == .text, line.text.utf8.contains(UInt8(ascii: "|")) else { return nil }
        let text = line.text.trimmed()
        if TableCells.isDelimiter(text) {
            // A delimiter row that no header stands over.
            return ("", index + 1, TableCells.split(text).count, text.hasPrefix("|"))
        }
        let cells = TableCells.split(text)
        var next = index + 1
        while next < lines.count, next <= index + 2, lines[next].text.isBlank { next += 1 }
        if next < lines.count, lines[next].kind != .code, TableCells.isDelimiter(lines[next].text) {
            return (text, next + 1, max(cells.count, 1), text.hasPrefix("|") || text.hasSuffix("|"))
        }
        if KnownWords.isHeader(cells), cells.count <= 5, cells.allSatisfy({ $0.utf8.count < 60 }) {
            return (text, index + 1, cells.count, true)
        }
        return nil
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
            guard lines[index].kind == .text, !TableCells.isDelimiter(text) else { break }
            let isRow = hasOuterPipes ? text.trimmed().hasPrefix("|") : text.utf8.contains(UInt8(ascii: "|"))
            guard isRow, header(at: index) == nil, ATXHeading(text) == nil else { break }
            index = readRow(at: index, columns: columns, hasOuterPipes: hasOuterPipes)
        }
        return index
    }

    /// Appends the row that begins at a line. Returns the line after it; what follows the row on its own last line
    /// takes that line's place.
    private mutating func readRow(at index: Int, columns: Int, hasOuterPipes: Bool) -> Int {
        let number = lines[index].number
        guard hasOuterPipes else {
            result.append(Line(lines[index].text, number: number, kind: .tableRow))
            return index + 1
        }
        var row = lines[index].text.trimmed()
        var last = index
        while TableCells.pipes(in: row).count <= columns, let next = continuation(after: last, row: row, columns: columns) {
            for place in (last + 1)...next {
                let text = lines[place].text.trimmed()
                if !text.isEmpty, !text.hasPrefix("```") { row += String(Self.softBreak) + text }
            }
            last = next
        }
        let pipes = TableCells.pipes(in: row)
        guard pipes.count > columns, let split = remainder(of: row, after: pipes[columns]) else {
            result.append(Line(row, number: number, kind: .tableRow))
            return last + 1
        }
        result.append(Line(split.row, number: number, kind: .tableRow))
        lines[last] = Line(split.rest, number: lines[last].number)
        // The rest may hold a heading of its own.
        let pieces = GluedHeadings.repair([lines[last]])
        lines.replaceSubrange(last...last, with: pieces)
        return last
    }

    /// The line on which an open row goes on, where there is one.
    private func continuation(after index: Int, row: String, columns: Int) -> Int? {
        let isClosed = TableCells.isClosed(row)
        let open = TableCells.pipes(in: row).count
        for place in (index + 1)..<min(index + Self.longestRow, lines.count) where place > index {
            let text = lines[place].text.trimmed()
            if text.isEmpty {
                if isClosed { return nil }
                continue
            }
            let pipes = TableCells.pipes(in: text).count
            if text == "|" { return isClosed ? nil : place }
            if text.hasPrefix("|") || ATXHeading(text) != nil || EndpointText.begins(text) { return nil }
            if isClosed {
                // A closed row that is too short goes on only where the next line brings just the missing cells.
                return pipes > 0 && open + pipes == columns + 1 && TableCells.isClosed(text) ? place : nil
            }
            if pipes > 0 { return place }
        }
        return nil
    }

    /// A row and what is glued to its end; nil where the row only has more cells than the header.
    private func remainder(of row: String, after pipe: Int) -> (row: String, rest: String)? {
        let utf8 = row.utf8
        let end = utf8.index(utf8.startIndex, offsetBy: pipe + 1)
        let rest = row[end...].trimmed()
        guard !rest.isEmpty else { return nil }
        let isMoreCells = !rest.hasPrefix("|") && TableCells.isClosed(rest)
        return isMoreCells ? nil : (String(row[..<end]), rest.filter { $0 != Self.softBreak })
    }
}
