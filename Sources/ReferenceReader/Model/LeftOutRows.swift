import APIModel

/// Says which rows are not in the model, once for the rows of a table that share the reason.
enum LeftOutRows {
    static func diagnostics(of rows: [PageOutline.PlacedRow]) -> [Diagnostic] {
        var groups: [(reason: Reason, table: Int, rows: [ReadRow])] = []
        for placed in rows {
            let reason = Reason(placed.row)
            if let last = groups.indices.last, groups[last].reason == reason,
                groups[last].table == placed.table
            {
                groups[last].rows.append(placed.row)
            } else {
                groups.append((reason, placed.table, [placed.row]))
            }
        }
        return groups.map { diagnostic($0.reason, $0.rows) }
    }

    private static func diagnostic(_ reason: Reason, _ rows: [ReadRow]) -> Diagnostic {
        let lines = rows.compactMap(\.line)
        let names = rows.prefix(3).map { "`\($0.name.prefix(60))`" }.joined(separator: ", ")
        let subject =
            rows.count == 1
            ? "the row \(names) is"
            : "\(rows.count) rows (\(names)\(rows.count > 3 ? ", \u{2026}" : "")) are"
        let places = rows.count == 1 ? "" : "; lines " + lines.map(String.init).joined(separator: ", ")
        return Diagnostic(
            reason.kind, "\(subject) not in the model: \(reason.text)\(places)",
            at: SourceLocation(file: rows[0].page, line: lines.first ?? 1),
            replaces: rows[0].isListed ? nil : .row, lines: lines)
    }

    /// Why a row is not in the model.
    private enum Reason: Equatable {
        case unknownTable, version, noRows, client, operation, subject

        init(_ row: ReadRow) {
            self =
                switch row.kind {
                case _ where row.isPlaceOfRows: .noRows
                case .other: row.period == nil ? .unknownTable : .version
                case .parameter: row.isLeftToClient ? .client : .operation
                default: .subject
                }
        }

        var kind: ReadingDiagnostic {
            switch self {
            case .unknownTable, .version: .rowOfUnknownTable
            case .noRows: .rowsLost
            case .client: .rowLeftToClient
            case .operation, .subject: .rowWithoutPlace
            }
        }

        var text: String {
            switch self {
            case .unknownTable: "the header of the table says nothing about the API"
            case .version: "the table lists versions, and it names none such as v19.0"
            case .noRows: "the page prints the name of a container in place of its rows"
            case .client: "the client sends it itself"
            case .operation: "no heading and no request says which operation it belongs to"
            case .subject: "no heading says what it belongs to"
            }
        }
    }
}
