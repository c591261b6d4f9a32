import APIModel
import ReferencePages
import ReferenceVocabulary

/// Members of an object that the description of its row lists, in one cell: "**street** *string* – The street. **zip** *string*
/// – The code.", or a line each, "`street`: The street."
enum CellMembers {
    /// The members of a row of an object, and the description without them; nil where it lists none.
    static func members(of row: ReadRow, in cell: RichText) -> (rest: RichText, members: [ReadRow])? {
        guard row.type?.isShape == true, row.kind != .edge, let line = row.line else { return nil }
        var runs = cell.runs
        // Marks in the last line are the row's own.
        var marks: [RichText.Run] = []
        if let last = RichText(runs).segments(softly: true).last, FlagText.flags(last) != nil {
            marks = [.init(.lineBreak)] + last.runs
            runs.removeLast(min(last.runs.count, runs.count))
        }
        // Generated tables, and those made of a model, have members in rows of their own: emphasis alone says otherwise there.
        let starts = starts(in: runs).filter { row.isWritten || $0.isEmphasized }
        // Names without types can be values of what stands before them.
        guard let first = starts.first,
            starts.contains(where: \.isTyped)
                || (starts.count > 1 && announcesMembers(RichText(Array(runs[..<first.index]))))
        else { return nil }
        var members: [ReadRow] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1].index : runs.count
            guard
                var member = ListedRow.row(
                    RichText(trimmed(runs[start.index..<end])), kind: row.kind, page: row.page, line: line,
                    needsText: false)
            else { return nil }
            (member.owner, member.level, member.levelRead) = (row.name, .nested, .nested)
            (member.operation, member.role, member.mayBeParameter) = (
                row.operation, row.role, row.mayBeParameter
            )
            member.isOfCell = true
            members.append(member)
        }
        return (RichText(Array(runs[..<first.index]) + marks), members)
    }

    /// Where members begin: at names with a type behind them, and at names that begin a line and have a dash or a colon
    /// behind them.
    private static func starts(in runs: [RichText.Run]) -> [(index: Int, isTyped: Bool, isEmphasized: Bool)] {
        var result: [(index: Int, isTyped: Bool, isEmphasized: Bool)] = []
        for index in runs.indices where ListedRow.isName(runs[index]) {
            let behind = runs[(index + 1)...].prefix { $0.kind == .code || $0.kind == .text }
                .first { $0.kind == .code || !$0.text.isBlank }
            guard let behind else { continue }
            let isTyped =
                behind.kind == .text
                && (behind.isEmphasized
                    ? StatedType.isWord(behind.text) || TypeParser.parse(behind.text.trimmed()).type.isKnown
                    : beginsWithType(behind.text))
            let before = runs[..<index].reversed().drop { $0.kind == .text && isBullet($0.text) }.first
            let beginsLine = before.map { $0.kind == .lineBreak || $0.kind == .softBreak } ?? true
            let isTold =
                behind.kind == .text && !behind.isEmphasized
                && behind.text.drop { $0 == " " }.first.map { ":\u{2013}\u{2014}-".contains($0) } == true
            if isTyped || (beginsLine && isTold) || (beginsLine && endsWithColon(runs[index])) {
                result.append((index, isTyped, isTyped && behind.isEmphasized))
            }
        }
        return result
    }

    /// True for "(string, required): …", "string – …" and ": string – …".
    private static func beginsWithType(_ text: String) -> Bool {
        let rest = text.drop { $0 == " " || $0 == ":" }
        if rest.first == "(" {
            guard let close = rest.firstIndex(of: ")") else { return false }
            let inner = rest[rest.index(after: rest.startIndex)..<close]
            let words = inner.split(separator: ",").map { $0.trimmed().lowercased() }
            return words.contains { StatedType.isWord($0) }
        }
        // "A `shade` object." speaks of one.
        let isTold = text.drop { $0 == " " }.first == ":"
        guard
            let end = rest.firstIndex(where: {
                (isTold ? ":,.(" : ":(").contains($0) || "\u{2013}\u{2014}-".contains($0)
            })
        else { return false }
        return StatedType.isWord(rest[..<end].trimmed())
    }

    private static func announcesMembers(_ text: RichText) -> Bool {
        text.isBlank || Opening.announcesMembers(text.plain)
    }

    private static func endsWithColon(_ run: RichText.Run) -> Bool { run.text.trimmed().hasSuffix(":") }

    private static func isBullet(_ text: String) -> Bool { text.allSatisfy { "*-\u{2022} ".contains($0) } }

    /// A member's text without what parts it from the next one.
    private static func trimmed(_ runs: ArraySlice<RichText.Run>) -> [RichText.Run] {
        var result = Array(runs)
        while let last = result.last, last.kind != .code {
            if last.kind != .text || isBullet(last.text) {
                result.removeLast()
                continue
            }
            var text = last.text.trimmed()
            for mark in [" and", ",", ";"] where text.hasSuffix(mark) {
                text = text.dropLast(mark.count).trimmed()
            }
            if text.isEmpty {
                result.removeLast()
                continue
            }
            result[result.count - 1].text = text == last.text.trimmed() ? last.text : text
            break
        }
        return result
    }
}

extension RowReader {
    /// Takes the members that the description of an object's row lists off it.
    func takeMembers(of row: inout ReadRow, in tableRow: TableRow) -> [ReadRow] {
        guard hasType, let column = columns.description, tableRow.cells.indices.contains(column),
            let (rest, members) = CellMembers.members(of: row, in: tableRow.cells[column])
        else { return [] }
        if !rest.isBlank {
            var type = row
            readDescription(withoutType(rest, into: &type), into: &row)
        }
        return members
    }
}
