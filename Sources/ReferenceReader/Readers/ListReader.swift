import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads lists whose items describe parameters, fields or errors, and paragraphs that do so as items would.
enum ListReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        var facts: [PlacedFact] = []
        var introduction = ""
        var list = ListedRows()
        func flush(_ index: Int) {
            // A list below a request alone describes parameters where one of its items is marked as one.
            let isMarked = list.rows.contains { $0.typeText != nil || !$0.flags.isEmpty }
            if let kind = list.rows.first?.kind, isMarked || announces(section, introduction) {
                let table = ReadTable(
                    kind: kind, rows: list.rows, sectionTitle: section.title,
                    context: section.titles.filter { !$0.isEmpty && $0 != section.page.title }
                        + [introduction])
                facts.append(PlacedFact(index, .table(table)))
            }
            list = ListedRows()
        }
        for text in section.texts {
            if let kind = kind(of: section), text.isItem || isDefinition(text, in: section) {
                list.add(text, kind, section)
            } else if !text.isItem {
                flush(text.index)
                introduction = text.plain
            }
        }
        if let last = section.texts.last { flush(last.index) }
        return facts
    }

    /// True for a paragraph that describes a parameter or a field as an item of a list would: "**name** (string): …".
    private static func isDefinition(_ text: SectionText, in section: OutlineSection) -> Bool {
        if section.meaning == .errors, let first = text.text.runs.first,
            first.kind == .code || first.isEmphasized
        {
            return first.text.contains(where: \.isNumber)
        }
        guard [.parameters, .fields, .response, .returns].contains(section.meaning), !text.isItem,
            let first = text.text.runs.first, first.kind == .code || first.isEmphasized,
            text.text.runs.count > 1
        else { return false }
        let next = text.text.runs[1].text.trimmed()
        return next.hasPrefix("(")
            || (first.isEmphasized && (next.hasPrefix(":") || next.hasPrefix("\u{2014}")))
    }

    /// What the items of a list are, by its section; nil where they are neither.
    private static func kind(of section: OutlineSection) -> ReadRow.Kind? {
        switch section.meaning {
        case .parameters: return .parameter
        case .edges: return .edge
        case .errors: return .error
        case .fields:
            let isRead = section.operation == nil || section.operation == [.read]
            return isRead ? .field : .parameter
        case .response, .returns: return section.operation == nil ? nil : .return
        case .introduction, .request, .example: return section.operation == nil ? nil : .parameter
        default: return nil
        }
    }

    /// True where a heading, or the text before a list, says what its items are. "When you ask for the following fields"
    /// lists some that are described elsewhere.
    private static func announces(_ section: OutlineSection, _ introduction: String) -> Bool {
        let words = introduction.lowercased()
        if section.meaning == .fields, let first = words.split(separator: " ").first,
            Opening.conditions.contains(String(first))
        {
            return false
        }
        return ![.introduction, .request, .example].contains(section.meaning) || words.has("parameter")
            || words.has("placeholder")
    }
}

/// The rows of a list, with what stands in inner lists below the row that holds it.
private struct ListedRows {
    private(set) var rows: [ReadRow] = []
    /// The row above of each depth, as an index in `rows`.
    private var above: [(depth: Int, index: Int)] = []

    mutating func add(_ text: SectionText, _ kind: ReadRow.Kind, _ section: OutlineSection) {
        if kind == .error {
            guard var row = ListedError.row(text.text, page: section.page.file, line: text.line) else {
                return
            }
            row.operation = section.operation
            rows.append(row)
            return
        }
        let needsText = ![.parameters, .fields, .edges].contains(section.meaning)
        above.removeAll { $0.depth >= text.depth }
        if let holder = above.last, takesValue(text, of: holder.index) { return }
        let found = ListedRow.rows(
            text.text, kind: kind, page: section.page.file, line: text.line, needsText: needsText)
        for var row in found {
            row.operation = section.operation
            let holder = row.isTold ? nil : above.last
            row.parent = holder?.index
            row.owner = holder.map { rows[$0.index].name }
            row.level = row.parent == nil ? .top : .nested
            row.levelRead = row.level
            if !row.isTold, found.count == 1 { above.append((text.depth, rows.count)) }
            rows.append(row)
        }
    }

    /// Takes an item that is a value of the row above: below "One of:", "Possible values:".
    private mutating func takesValue(_ text: SectionText, of index: Int) -> Bool {
        guard let first = text.text.runs.first, first.kind == .code || first.isEmphasized,
            Opening.announcesValues(rows[index].description), !(rows[index].type?.isShape ?? false)
        else { return false }
        rows[index].description += "\n" + text.markdown
        let value = first.text.trimmed()
        switch rows[index].type {
        case nil, .enumeration(_, nil)?:
            rows[index].type = .enumeration(name: nil, values: [value])
            rows[index].typeText = rows[index].type.map(TypePrinter.print)
        case .enumeration(_, let values?)? where !values.contains(value):
            rows[index].type = .enumeration(name: nil, values: values + [value])
            rows[index].typeText = rows[index].type.map(TypePrinter.print)
        default: break
        }
        return true
    }
}
