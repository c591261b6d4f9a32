import APIModel

/// What the lines of a page say of its tables, counted before anything is read: a loss cannot hide itself.
struct SourceRows {
    /// Lines that begin with a pipe, by their numbers.
    private var begun: [Int: String] = [:]
    /// Those of them that are rows wherever they stand, code included.
    private var shaped: Set<Int> = []

    init(_ lines: [Line]) {
        for line in lines where line.text.hasByte(UInt8(ascii: "|")) {
            let text = RowShape.unmarked(line.text) ?? line.text.trimmed()
            guard text.utf8.first == UInt8(ascii: "|") else { continue }
            begun[line.number] = text
            if RowShape.matches(text) { shaped.insert(line.number) }
        }
    }

    /// How many lines there are, and a warning for each that is in no table that was read.
    ///
    /// - Parameters:
    ///   - lines: The lines after all repairs.
    ///   - tables: What libcmark made of them.
    func account(_ lines: [Line], _ tables: [Table], file: String) -> (RowAccount, [Diagnostic]) {
        if begun.isEmpty { return (RowAccount(), []) }
        let read = Set(tables.flatMap { [$0.line] + $0.rows.map(\.line) })
        var taken: Set<Int> = []
        var code: Set<Int> = []
        for line in lines {
            switch line.kind {
            case .tableHeader, .tableRow:
                if read.contains(line.number) { taken.formUnion(line.number...line.last) }
            case .code: code.insert(line.number)
            case .text: if line.damage?.replacesRow == true { taken.insert(line.number) }
            }
        }
        let counted = begun.keys.filter { taken.contains($0) || shaped.contains($0) || !code.contains($0) }
        let missing = counted.filter { !taken.contains($0) }
        let diagnostics = missing.sorted().map { number in
            let text = begun[number] ?? ""
            return Diagnostic(
                PageDiagnostic.rowOutsideTable,
                "the line `\(text.prefix(60))` looks like a row and stands in no table; mend the table around it",
                at: SourceLocation(file: file, line: number),
                replaces: TableCells.isDelimiter(text) ? nil : .row)
        }
        return (RowAccount(lines: counted.count, inTables: counted.count - missing.count), diagnostics)
    }
}
