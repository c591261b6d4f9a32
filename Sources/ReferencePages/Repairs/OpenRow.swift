import ReferenceVocabulary

/// A row of a table while its lines are put together.
struct OpenRow {
    private(set) var text: String
    /// How many dividing pipes it has.
    private(set) var pipes: Int
    /// True where it ends with a pipe.
    private(set) var isClosed: Bool
    private var endsWithBlank: Bool
    private var isBroken = false

    init(_ line: String) {
        text = line.trimmed()
        pipes = TableCells.pipes(in: text).count
        isClosed = pipes > 1 && TableCells.isClosed(text)
        endsWithBlank = line.last?.isWhitespace == true
    }

    /// What may be lost of the row as it is.
    var damage: Line.Damage? { !isClosed ? .unclosedRow : isBroken ? .brokenRow : nil }

    /// Adds the next line. Scrapes break rows before flags and before the last pipe, and there a
    /// line's end is one; damage breaks them anywhere, and there it is nothing or a blank.
    mutating func append(_ line: String) {
        let next = line.trimmed()
        let cell = next.prefix { $0 != "|" }.trimmed()
        // An empty last cell has its closing pipe on the row's line; here its text is lost.
        if next == "|", text.hasSuffix("|") { isBroken = true }
        if !cell.isEmpty, !FlagWords.areFlags(cell, separator: LineMark.softBreak) { isBroken = true }
        if next.hasPrefix("|") {
            text += next
        } else if pipes == 1 || goesOn(with: next) {
            text += (endsWithBlank || line.first?.isWhitespace == true ? " " : "") + next
        } else {
            text += LineMark.softBreakText + next
        }
        pipes = TableCells.pipes(in: text).count
        isClosed = TableCells.isClosed(text)
        endsWithBlank = line.last?.isWhitespace == true
    }

    /// True in the middle of a word.
    private func goesOn(with next: String) -> Bool {
        guard let last = text.last, let first = next.first, !endsWithBlank else { return false }
        return (last.isLetter || last.isNumber || "_`-\\".contains(last))
            && (first.isLowercase || first.isNumber || first == "_")
    }
}
