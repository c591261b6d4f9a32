import APIModel
import ReferencePages

/// Reads one row: name, type, flags, default and description from its cells.
struct RowReader {
    let columns: ColumnRole
    let kind: ReadRow.Kind

    /// True for kinds whose rows have a type.
    private var hasType: Bool {
        switch kind {
        case .field, .parameter, .edge, .summary, .return: true
        default: false
        }
    }

    /// The row without its place on the page.
    func read(_ row: TableRow, page: String) -> ReadRow {
        let nameCell = row.cells.first ?? RichText()
        var result = ReadRow(page: page, line: row.line, kind: kind, name: "")
        let (name, rest, link) = Self.name(in: nameCell)
        result.name = name
        result.link = link
        if hasType {
            for segment in rest {
                if let flags = FlagText.flags(segment) {
                    result.flags += flags
                } else if let (flags, type) = FlagText.cutBeforeMarks(segment.plain.trimmed()) {
                    result.flags += flags
                    readType(RichText([.init(.text, type)]), into: &result)
                } else if segment.plain.trimmed().hasPrefix("Deprecated ") {
                    // "Deprecated in v8.0+." (v18.0.link.md:86)
                    result.flags.append(.deprecated)
                } else if result.typeText == nil {
                    readType(segment, into: &result)
                }
            }
            if let place = columns.type, row.cells.indices.contains(place) {
                readType(row.cells[place], into: &result)
            }
        } else if kind == .metric || kind == .error {
            result.flags = rest.compactMap { FlagText.flags($0) }.flatMap { $0 }
        } else if nameCell.runs.contains(where: { $0.kind == .code }) == false {
            result.name = nameCell.plain.collapsed
        }
        if let type = result.typeText { result.values = EnumValues.first(in: type) }
        if let place = columns.description, row.cells.indices.contains(place) {
            readDescription(row.cells[place], into: &result)
        }
        for (place, header) in columns.headers.enumerated().dropFirst() where row.cells.indices.contains(place) {
            if place != columns.type, place != columns.description {
                result.others[header] = row.cells[place].markdown.trimmed()
            }
        }
        return result
    }

    /// The name in a cell, the segments behind it, and where the name links to.
    private static func name(in cell: RichText) -> (name: String, rest: [RichText], link: String?) {
        let link = cell.runs.first { $0.link != nil && $0.link != "#" }?.link
        guard let place = cell.runs.firstIndex(where: { $0.kind == .code }) else {
            let segments = cell.segments(softly: true)
            let first = segments.first?.plain.collapsed ?? ""
            // Without a code span, the name is the first segment; a text of several words is one name.
            guard segments.count > 1, !first.has(" ") else { return (bare(cell.plain.collapsed), [], link) }
            return (bare(first), Array(segments.dropFirst()), link)
        }
        let name = bare(cell.runs[place].text.collapsed)
        let rest = RichText(Array(cell.runs[(place + 1)...]))
        return (name, rest.segments(softly: true), link)
    }

    /// A name without the slash that edges are written with.
    private static func bare(_ name: String) -> String {
        name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    private func readType(_ text: RichText, into row: inout ReadRow) {
        let type = Delimited.split(Self.withoutEntities(text.plain.collapsed), at: "|").map { $0.trimmed() }.joined(separator: "|")
        guard !type.isEmpty else { return }
        row.typeText = type
        row.typeLink = text.runs.first { $0.link != nil }?.link
    }

    /// The text without the entities that scrapes leave in code spans, where Markdown keeps them.
    private static func withoutEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    private func readDescription(_ cell: RichText, into row: inout ReadRow) {
        var text = cell
        if hasType || kind == .metric {
            var flags: [Flag] = []
            while let last = text.segments(softly: true).last, let found = FlagText.flags(last) {
                flags = found.filter { !flags.contains($0) } + flags
                text = Self.dropLast(of: text)
            }
            if flags.isEmpty, let (rest, found) = FlagText.cutGlued(Self.withoutTrailingBreaks(text)) {
                (text, flags) = (rest, found)
            }
            row.flags += flags.filter { !row.flags.contains($0) }
            if let (value, rest) = DefaultText.cut(from: text) {
                row.defaultValue = value
                text = rest
            }
        }
        row.description = text.markdown.trimmed()
    }

    /// The text without its last segment.
    private static func dropLast(of text: RichText) -> RichText {
        var runs = withoutTrailingBreaks(text).runs
        while let last = runs.last, last.kind != .lineBreak, last.kind != .softBreak { runs.removeLast() }
        return withoutTrailingBreaks(RichText(runs))
    }

    /// The text without breaks and blanks at its end.
    private static func withoutTrailingBreaks(_ text: RichText) -> RichText {
        RichText(Array(text.runs.reversed().drop { $0.kind != .code && $0.text.isBlank }.reversed()))
    }
}
