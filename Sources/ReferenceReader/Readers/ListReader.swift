import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads lists whose items describe parameters or fields.
enum ListReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        var facts: [PlacedFact] = []
        var introduction = ""
        var rows: [ReadRow] = []
        /// The row above of each depth, as an index in `rows`.
        var above: [(depth: Int, index: Int)] = []
        func flush(_ index: Int) {
            // A list below a request alone describes parameters where one of its items is marked as one.
            let isMarked = rows.contains { $0.typeText != nil || !$0.flags.isEmpty }
            guard let kind = rows.first?.kind, isMarked || announces(section, introduction) else {
                (rows, above) = ([], [])
                return
            }
            facts.append(
                PlacedFact(
                    index,
                    .table(
                        ReadTable(
                            kind: kind, rows: rows, sectionTitle: section.title, context: [introduction]))))
            (rows, above) = ([], [])
        }
        for text in section.texts {
            guard text.isItem else {
                flush(text.index)
                introduction = text.plain
                continue
            }
            guard let kind = kind(of: section),
                var row = ListedRow.row(
                    text.text, kind: kind, page: section.page.file, line: text.line,
                    needsText: section.meaning != .parameters)
            else { continue }
            row.operation = section.operation
            above.removeAll { $0.depth >= text.depth }
            let holder = row.isTold ? nil : above.last
            row.parent = holder?.index
            row.owner = holder.map { rows[$0.index].name }
            row.level = row.parent == nil ? .top : .nested
            row.levelRead = row.level
            if !row.isTold { above.append((text.depth, rows.count)) }
            rows.append(row)
        }
        if let last = section.texts.last { flush(last.index) }
        return facts
    }

    /// What the items of a list are, by its section; nil where they are neither.
    private static func kind(of section: OutlineSection) -> ReadRow.Kind? {
        switch section.meaning {
        case .parameters: return .parameter
        case .edges: return .edge
        case .fields:
            let isRead = section.operation == nil || section.operation == [.read]
            return isRead ? .field : .parameter
        case .response, .returns: return section.operation == nil ? nil : .return
        case .introduction, .request, .example: return section.operation == nil ? nil : .parameter
        default: return nil
        }
    }

    /// True where a heading, or the text before a list, says what its items are.
    private static func announces(_ section: OutlineSection, _ introduction: String) -> Bool {
        let words = introduction.lowercased()
        return ![.introduction, .request, .example].contains(section.meaning) || words.has("parameter")
            || words.has("placeholder")
    }
}
