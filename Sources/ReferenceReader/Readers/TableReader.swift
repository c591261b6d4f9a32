import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads tables: what their rows are, and each row.
enum TableReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        section.blocks.enumerated().flatMap { index, block -> [PlacedFact] in
            guard case .table(let table) = block else { return [] }
            return facts(of: table, in: section, before: section.blocks[..<index]).map {
                PlacedFact(index, $0)
            }
        }
    }

    private static func facts(of table: Table, in section: OutlineSection, before: ArraySlice<Block>)
        -> [Fact]
    {
        var columns = ColumnRole(table.header, width: table.rows.lazy.map(\.cells.count).max() ?? 0)
        let context = TableContext(
            columns: columns, section: section.meaning, operation: section.operation,
            isGuide: section.page.isGuide, textBefore: text(before))
        var (kind, role) = context.kind()
        if kind == .error, !holdsCodes(table, columns) { kind = .value }
        if kind == .other, listsRequirements(table) { kind = .requirement }
        let isOfMembers =
            MemberHeading.name(in: section.title) != nil || MemberHeading.name(inText: text(before)) != nil
        if kind == .other, let endpoint = endpointColumn(of: table, columns) {
            (kind, columns.endpoint) = (.endpoint, endpoint)
            if columns.description == endpoint { columns.description = nil }
        }
        let isOfNames = kind == .value && [.name, .field].contains(columns.subject)
        // Directly below a read that a text states, names are parameters or fields: what its examples send tells.
        let mayBeParameters =
            isOfNames
            && (section.operation == nil
                ? saysTypes(table, columns)
                : section.meaning == .introduction
                    ? section.isImplied
                    : section.meaning == .other && section.operation != [.read] && saysTypes(table, columns))
        let reader = RowReader(columns: columns, kind: kind, isOfMembers: isOfMembers || mayBeParameters)
        var facts: [Fact] = []
        func report(_ kind: ReadingDiagnostic, _ message: String, _ line: Int) {
            facts.append(
                .diagnostic(
                    Diagnostic(kind, message, at: SourceLocation(file: section.page.file, line: line))))
        }
        if table.header.allSatisfy(\.isEmpty), kind != .other {
            report(
                .tableWithoutHeader,
                "the table has no header row; its rows are read as \(kind.rawValue)s because of the section",
                table.line)
        }
        var rows: [ReadRow] = []
        rows.reserveCapacity(table.rows.count)
        var members: [ReadRow] = []
        for tableRow in table.rows {
            if kind != .other || columns.subject == .version,
                let (kind, message) = damage(of: tableRow, columns)
            {
                report(kind, message, tableRow.line)
            }
            if tableRow.cells.allSatisfy({ $0.isBlank }) { continue }
            var row = reader.read(tableRow, page: section.page.file)
            if row.hasLostFlag {
                report(
                    .flagCut,
                    "the row ends inside of a mark, or lost it; scrape the page again or mend the row",
                    tableRow.line)
            }
            row.operation = section.operation
            row.mayBeParameter = mayBeParameters
            row.role = table.isFlattened && kind == .field ? .flattened : role
            if !table.isFlattened { members += reader.takeMembers(of: &row, in: tableRow) }
            rows.append(row)
        }
        let above = section.titles.filter { !$0.isEmpty && $0 != section.page.title }
        facts.append(
            .table(
                ReadTable(
                    kind: kind, rows: rows, sectionTitle: section.title, context: above + [text(before)])))
        if !members.isEmpty {
            facts.append(
                .table(ReadTable(kind: kind, rows: members, sectionTitle: section.title, context: above)))
        }
        return facts
    }

    /// True where a row has a number in the column of codes. A table headed so that has none lists values.
    private static func holdsCodes(_ table: Table, _ columns: ColumnRole) -> Bool {
        table.rows.isEmpty
            || table.rows.contains { row in
                row.cells.indices.contains(columns.name)
                    && row.cells[columns.name].plain.contains(where: \.isNumber)
            }
    }

    /// The column in which each row has a method and a path, whatever the first column is about: "Task | Endpoint".
    private static func endpointColumn(of table: Table, _ columns: ColumnRole) -> Int? {
        columns.headers.indices.first { column in
            HeaderWord.isEndpoint(columns.headers[column]) && !table.rows.isEmpty
                && table.rows.allSatisfy { row in
                    row.cells.indices.contains(column) && RequestLine(whole: row.cells[column].plain) != nil
                }
        }
    }

    /// True for a table without words of its own that lists what calls need: its first column says "Access Tokens", "Host",
    /// "Permissions".
    private static func listsRequirements(_ table: Table) -> Bool {
        let names = table.rows.compactMap { $0.cells.first?.plain.collapsed.lowercased() }
        return table.header.first?.isEmpty == true && names.count > 1
            && names.contains { $0.hasPrefix("permission") }
            && names.allSatisfy { !$0.isEmpty && $0.utf8.count < 30 }
    }

    /// True for a table of names with types, or with words that say which of them have to be given.
    private static func saysTypes(_ table: Table, _ columns: ColumnRole) -> Bool {
        if columns.type != nil || columns.required != nil { return true }
        let typed = table.rows.count { row in
            guard row.cells.indices.contains(columns.name),
                case let parts = row.cells[columns.name].segments(softly: true), parts.count > 1,
                parts[0].runs.contains(where: { $0.kind == .code })
            else { return false }
            return TypeParser.parse(RowReader.withoutLabel(parts[1].plain.trimmed())).type.isKnown
        }
        return typed * 2 > table.rows.count
    }

    /// The last text between a table and the one before it.
    private static func text(_ blocks: ArraySlice<Block>) -> String {
        for block in blocks.reversed() {
            switch block {
            case .paragraph(let text, _), .item(let text, _, _):
                if !text.isBlank { return text.markdown.trimmed() }
            case .table: return ""
            default: continue
            }
        }
        return ""
    }

    /// What a row may have lost.
    private static func damage(of row: TableRow, _ columns: ColumnRole) -> (ReadingDiagnostic, String)? {
        let count = max(columns.headers.count, 2)
        if row.cells.allSatisfy({ $0.isBlank }) {
            return (.rowEmpty, "the row is empty; scrape the page again or remove the row")
        }
        if row.cells.count < count {
            return (
                .rowIncomplete,
                "the row has \(row.cells.count) of \(count) cells; scrape the page again or mend the row"
            )
        }
        guard let column = columns.description, row.cells.indices.contains(column) else { return nil }
        let description = row.cells[column].markdown.trimmed()
        if DefaultText.isCut(description) {
            return (
                .defaultCut, "the row ends inside of its default value; scrape the page again or mend the row"
            )
        }
        guard DefaultText.isEmpty(description) else { return nil }
        return (.defaultEmpty, "the default value is empty, or was cut off with the row's end")
    }
}
