import APIModel

/// The text that libcmark reads: a page's lines, with each cell of its tables as a paragraph.
struct CellDocument {
    /// Which cells belong to a table.
    struct Slot {
        var line: Int
        var headerCells: Int
        var rows: [(line: Int, cells: Int)]
        var firstCell: Int
        var lastCell: Int

        /// The table with its cells, taken from all cells of the page.
        func with(cells: [RichText]) -> Table {
            var next = firstCell + headerCells
            let header = cells[firstCell..<next].map { $0.plain.trimmed() }
            var rows: [TableRow] = []
            rows.reserveCapacity(self.rows.count)
            for row in self.rows {
                rows.append(TableRow(cells: Array(cells[next..<(next + row.cells)]), line: row.line))
                next += row.cells
            }
            return Table(header: header, rows: rows, line: line)
        }
    }

    /// The text.
    private(set) var text = ""
    /// How many cells there are.
    private(set) var cells = 0
    private var slots: [Slot] = []
    private var numbers: [Int] = []

    init(_ lines: [Line]) {
        text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 } + 64)
        numbers.reserveCapacity(lines.count * 2)
        for line in lines {
            switch line.kind {
            case .text: append(CodeSpans.divided(Self.withoutOpenHTML(line.text)), line.number)
            case .code: append(line.text, line.number)
            case .tableHeader:
                let header = appendCells(line)
                slots.append(
                    Slot(
                        line: line.number, headerCells: header, rows: [], firstCell: cells - header,
                        lastCell: cells))
            case .tableRow:
                let row = appendCells(line)
                guard !slots.isEmpty else { continue }
                slots[slots.count - 1].rows.append((line.number, row))
                slots[slots.count - 1].lastCell = cells
            }
        }
        byLastCell = Dictionary(slots.map { ($0.lastCell, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var byLastCell: [Int: Slot] = [:]

    /// The table whose last cell is the one of this number, from 1.
    func table(endingAt cell: Int) -> Slot? { byLastCell[cell] }

    /// The line in the file of a line of the text, both from 1.
    func sourceLine(_ line: Int) -> Int {
        numbers.indices.contains(line - 1) ? numbers[line - 1] : (numbers.last ?? 1)
    }

    private mutating func appendCells(_ line: Line) -> Int {
        var texts = TableCells.split(line.text)
        if texts.isEmpty { texts = [""] }
        append("", line.number)
        for text in texts {
            self.text.unicodeScalars.append(LineMark.cell)
            // Emphasis opens after a blank, not after a letter, and the mark counts as one (CommonMark 0.30, 6.2).
            self.text += " "
            append(CodeSpans.divided(Self.withBreaks(text)), line.number)
            append("", line.number)
        }
        cells += texts.count
        return texts.count
    }

    /// A cell whose parts are set apart by two blanks or more, with breaks in their place. Where a cell has `<br>`, blanks
    /// are just blanks. Emphasis opens after a blank, not after the mark of a break.
    private static func withBreaks(_ cell: String) -> String {
        guard hasTwoBlanks(cell), !cell.has("<br"), !cell.has(LineMark.softBreakText) else {
            return cell
        }
        var result = ""
        var isCode = false
        var blanks = 0
        for character in cell {
            if character == "`" { isCode.toggle() }
            if character == " ", !isCode {
                blanks += 1
                continue
            }
            if blanks > 0 { result += blanks > 1 ? " \(LineMark.softBreak) " : " " }
            blanks = 0
            result.append(character)
        }
        return result
    }

    private static func hasTwoBlanks(_ text: String) -> Bool {
        text.withBytes { bytes in
            var wasBlank = false
            for byte in bytes {
                let isBlank = byte == 0x20
                if isBlank, wasBlank { return true }
                wasBlank = isBlank
            }
            return false
        }
    }

    private mutating func append(_ line: String, _ number: Int) {
        text += line
        text += "\n"
        numbers.append(number)
    }

    /// HTML blocks of these kinds go on over blank lines until their end, which a damaged page may have lost
    /// (CommonMark 0.30, 4.6). They are text here.
    private static let openHTML = ["<!", "<?", "<script", "<pre", "<style", "<textarea"]

    private static func withoutOpenHTML(_ line: String) -> String {
        guard line.utf8.first(where: { $0 != 0x20 }) == UInt8(ascii: "<") else { return line }
        let text = line.trimmed().lowercased()
        return openHTML.contains { text.hasPrefix($0) } ? "\\" + line.trimmed() : line
    }
}
