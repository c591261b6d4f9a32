import APIModel
import ReferenceReader

/// What damage did to the rows of a page.
struct MutationCheck {
    /// Rows whose lines the damage touched, and that are right all the same.
    var damagedRight = 0
    /// Rows whose lines the damage touched, and that a diagnostic names.
    var damagedReported = 0
    /// Rows read right though the page is damaged elsewhere.
    var undamagedRight = 0
    /// What went wrong.
    var problems: [String] = []

    static func + (left: Self, right: Self) -> Self {
        Self(
            damagedRight: left.damagedRight + right.damagedRight,
            damagedReported: left.damagedReported + right.damagedReported,
            undamagedRight: left.undamagedRight + right.undamagedRight,
            problems: left.problems + right.problems)
    }

    /// A page before its damage.
    struct Original {
        var lines: [String]
        var rows: [(key: RowKey, row: ReadRow)]

        init(_ text: String) throws {
            lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            rows = try readRows(text).rows.map { (RowKey($0), $0) }
        }

        /// The lines that a row stands on.
        func span(_ row: ReadRow) -> ClosedRange<Int> {
            guard let line = row.line else { return 0...0 }
            var end = line
            while end < lines.count, !lines[end - 1].hasSuffix("|"), end < line + 3 { end += 1 }
            return line...end
        }

        /// True where the damage is in the header row of a row's table, without which the row means something else.
        func hasDamagedHeader(_ row: ReadRow, _ touched: Set<Int>) -> Bool {
            guard let line = row.line else { return false }
            var place = line
            while place > 1, !lines[place - 1].hasPrefix("| --"), !lines[place - 1].isEmpty { place -= 1 }
            return touched.contains(place - 1) && lines[place - 1].hasPrefix("| --")
        }

        /// True where a row is a member of a structure and the damage is in the text of one.
        func isInStructure(_ row: ReadRow, _ touched: Set<Int>) -> Bool {
            guard row.kind == .return, row.line == nil else { return false }
            return touched.contains { line in
                let text = lines[line - 1]
                if text.contains("Struct") || text.contains("}") { return true }
                return text.contains(row.name.split(whereSeparator: { ".[]{}".contains($0) }).last ?? "")
            }
        }
    }

    init(
        damagedRight: Int = 0, damagedReported: Int = 0, undamagedRight: Int = 0, problems: [String] = []
    ) {
        self.damagedRight = damagedRight
        self.damagedReported = damagedReported
        self.undamagedRight = undamagedRight
        self.problems = problems
    }

    init(_ original: Original, _ damage: Mutation.Result, name: String) throws {
        self.init()
        let read = try readRows(damage.text)
        var found = counted(read.rows.map { RowKey($0) })
        var missing: [(key: RowKey, row: ReadRow, isDamaged: Bool)] = []
        let rows = original.rows.map { key, row in
            (
                key, row,
                !damage.touched.isDisjoint(with: Set(original.span(row)))
                    || original.isInStructure(row, damage.touched)
                    || original.hasDamagedHeader(row, damage.touched)
            )
        }
        // Of two rows alike, the undamaged one is taken for the one that is right.
        for (key, row, isDamaged) in rows.filter({ !$0.2 }) + rows.filter({ $0.2 }) {
            if let left = found[key], left > 0 {
                found[key] = left - 1
                if isDamaged { damagedRight += 1 } else { undamagedRight += 1 }
            } else {
                missing.append((key, row, isDamaged))
            }
        }
        let first = damage.touched.min() ?? 0
        // Lines of the damaged page that a diagnostic names.
        let reported = Set(
            read.diagnostics.filter { $0.severity != .note || $0.id == "default-empty" }
                .compactMap(\.location?.line))
        for (key, row, isDamaged) in missing {
            let lines = damage.damaged.union(original.span(row).map(damage.line(of:)))
            if isDamaged, !reported.isDisjoint(with: lines) {
                damagedReported += 1
            } else {
                problems.append("\(name):\(first) \(isDamaged ? "damaged" : "UNDAMAGED") missing \(key)")
            }
        }
        // A row that was not there before is made by the damage: its line, or the damaged one, has to be reported.
        for row in read.rows {
            let key = RowKey(row)
            guard let left = found[key], left > 0 else { continue }
            let lines = damage.damaged.union([row.line ?? first])
            if reported.isDisjoint(with: lines) {
                problems.append(
                    "\(name):\(first) extra \(key) on line \(row.line ?? 0), reported: \(reported.sorted())")
            }
            found[key] = left - 1
        }
    }
}
