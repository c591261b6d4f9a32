import ReferenceVocabulary

/// Where a row goes on that a scrape broke.
extension TableRows {
    /// The line on which an open row goes on, where there is one.
    func continuation(after index: Int, row: OpenRow, columns: Int) -> Int? {
        for candidate in (index + 1)..<min(index + Self.longestRow, lines.count) where candidate > index {
            let text = lines[candidate].text.trimmed()
            if text.isEmpty {
                if row.isClosed, lines[candidate].text.isEmpty { return nil }
                continue
            }
            let pipes = TableCells.pipes(in: text).count
            if text == "|" {
                // A closed row can be a broken one whose last cell is empty or stands on the lines between.
                return !row.isClosed || row.pipes == columns ? candidate : nil
            }
            if ATXHeading(text) != nil || Opening.standsOutsideOfTables(text.normalizingSpaces()) {
                return nil
            }
            if text.hasPrefix("|") {
                return !row.isClosed && closes(candidate, pipes: pipes, row: row, columns: columns)
                    ? candidate : nil
            }
            // The last cell's text may stand on a line of its own, the closing pipe on the next.
            if row.isClosed, pipes == 0, row.pipes == columns, candidate < index + 3 { continue }
            if row.isClosed {
                // A closed row that is too short goes on only where the next line brings just the missing cells, or
                // flags, behind which the next row may stand.
                let isFlags =
                    row.pipes == columns && pipes > 0
                    && FlagWords.areFlags(text.prefix { $0 != "|" }, separator: LineMark.softBreak)
                let isRest = pipes > 0 && row.pipes + pipes == columns + 1 && TableCells.isClosed(text)
                return isFlags || isRest ? candidate : nil
            }
            if pipes > 0 { return candidate }
        }
        return nil
    }

    /// Whether a line that begins with a pipe goes on with an open row: it brings just the missing cells, or the pipe
    /// closes the row and the next row stands behind it.
    private func closes(_ index: Int, pipes: Int, row: OpenRow, columns: Int) -> Bool {
        let text = lines[index].text.trimmed()
        if text.hasPrefix("||") { return row.pipes == columns }
        let missing = columns + 1 - row.pipes - pipes
        let next = lines[(index + 1)...].prefix(3).first { !$0.text.isBlank }?.text.trimmed() ?? ""
        if missing == 0 {
            // A row of its own, whose flags stand on the next line below an empty text?
            let isRow =
                text.hasPrefix("| `") && !next.hasPrefix("| ") && TableCells.pipes(in: next).count == 1
            return TableCells.isClosed(text) && !isRow
        }
        guard missing > 0, !TableCells.isClosed(text), !next.isEmpty else { return false }
        return TableCells.pipes(in: next).count == missing && (next == "|" || !next.hasPrefix("|"))
    }
}
