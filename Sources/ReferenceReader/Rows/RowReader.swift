import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads one row: name, type, flags, default and description from its cells.
struct RowReader {
    let columns: ColumnRole
    let kind: ReadRow.Kind

    /// True for a table that may list members of a field or parameter, whatever its header calls them.
    var isOfMembers = false

    /// True for rows that have a type.
    var hasType: Bool {
        switch kind {
        case .value, .other: isOfMembers
        case .field, .parameter, .edge, .summary, .return: true
        default: false
        }
    }

    /// The row without its place on the page.
    func read(_ row: TableRow, page: String) -> ReadRow {
        let nameCell = row.cells.indices.contains(columns.name) ? row.cells[columns.name] : RichText()
        var result = ReadRow(page: page, line: row.line, kind: kind, name: "")
        result.isWritten = columns.type != nil || columns.isWritten
        result.isOfColumns = columns.subject == .unknown && columns.headers.first?.isEmpty == true
        let (name, rest, link) = Self.name(in: nameCell)
        result.name = name
        result.link = link
        var conditions: [String] = []
        if hasType {
            for segment in rest {
                if let flags = FlagText.flags(segment) {
                    result.flags += flags
                } else if let (flags, type) = FlagText.cutBeforeMarks(segment.plain.trimmed()) {
                    result.flags += flags
                    readType(RichText([.init(.text, type)]), into: &result)
                } else if segment.plain.trimmed().hasPrefix(Opening.deprecated) {
                    // "Deprecated in v8.0+."
                    result.flags.append(.deprecated)
                } else if HeaderWord.saysWhenRequired(segment.plain) {
                    conditions.append(segment.markdown.trimmed())
                } else if result.typeText == nil, !HeaderWord.isVisibility(segment.plain.trimmed()),
                    !HeaderWord.saysOptional(segment.plain)
                {
                    readType(segment, into: &result)
                }
            }
            if let column = columns.type, row.cells.indices.contains(column) {
                readType(row.cells[column], into: &result)
            }
        } else if kind == .metric || kind == .error {
            result.flags = rest.compactMap { FlagText.flags($0) }.flatMap { $0 }
            // "`32`<br>`80001`": further codes.
            for code in rest.map(\.plain.collapsed) where kind == .error && !code.contains(where: \.isLetter)
            {
                if code.contains(where: \.isNumber) { result.name += ", " + code }
            }
            // "`0`<br>AuthException": what the code is called.
            if kind == .error, let second = rest.first?.plain.collapsed, second.contains(where: \.isLetter),
                !second.lowercased().has("subcode"), !result.name.contains(where: \.isLetter)
            {
                result.others.append(("name", second))
            }
        } else if kind == .endpoint || !nameCell.runs.contains(where: { $0.kind == .code }) {
            result.name = nameCell.plain.collapsed
        }
        if let column = columns.description, row.cells.indices.contains(column) {
            readDescription(withoutType(row.cells[column], into: &result), into: &result)
        }
        if !conditions.isEmpty {
            result.description = (conditions + [result.description]).filter { !$0.isEmpty }
                .joined(separator: "\n")
        }
        readStatements(row, into: &result)
        let stated = [columns.owner, columns.permissions, columns.alternative, columns.condition]
        for (column, header) in columns.headers.enumerated() where row.cells.indices.contains(column) {
            if column == columns.name || column == columns.type || column == columns.description
                || stated.contains(column)
            {
                continue
            }
            let text = row.cells[column].markdown.trimmed()
            switch column {
            case columns.subcode: result.subcode = text
            case columns.periods: result.periods = text
            case columns.authentication: result.authentication = row.cells[column]
            case columns.endpoint: result.endpoint = row.cells[column].plain.collapsed
            case columns.required where hasType:
                if HeaderWord.saysRequired(text) { result.isMarkedRequired = true }
            case columns.optional where hasType:
                if text.isEmpty || text.lowercased() == "no" { result.isMarkedRequired = true }
            case columns.defaultValue where hasType:
                let value = row.cells[column].plain.collapsed
                if result.defaultValue == nil, value.contains(where: { $0.isLetter || $0.isNumber }) {
                    result.defaultValue = value
                }
            default: result.others.append((header, text))
            }
        }
        if result.typeText == nil, hasType, kind != .edge { StatedType.take(into: &result) }
        if let text = result.typeText {
            let (type, constraints) = TypeParser.parse(text)
            // An `enum` whose only value is its own name, `locale` of `enum{locale}`, says what its values are called.
            let isOpen = result.hasLinkedValues || type.firstValues == [result.name]
            result.type = isOpen ? .enumeration(name: nil, values: nil) : type
            result.constraints = constraints
        }
        return result
    }

    /// Reads columns that state one thing each: whose member a row is, what a requirement asks for, as normalized pages have
    /// them, and when a version answers.
    private func readStatements(_ row: TableRow, into result: inout ReadRow) {
        func cell(_ column: Int?) -> RichText? {
            column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
        }
        if let owner = cell(columns.owner), hasType {
            let texts = owner.runs.filter { $0.kind == .text }.map(\.text).joined(separator: " ")
            let words = texts.lowercased().words()
            result.isLevelStated = true
            result.owner = owner.runs.first { $0.kind == .code }?.text
            result.isParentOpen = result.owner != nil && words.last == Opening.deeper[...]
            result.level =
                words.first == Opening.maybe[...] && owner.runs.first?.kind == .text
                ? .ambiguous : result.owner == nil ? .top : .nested
            result.levelRead = result.owner == nil ? .top : .nested
        }
        if columns.subject == .version {
            result.period = ReadRow.StatedPeriod(
                introduced: cell(columns.introduced)?.plain.collapsed,
                expires: cell(columns.expires)?.plain.collapsed)
        }
        if let permissions = cell(columns.permissions) {
            let names = permissions.runs.filter { $0.kind == .code }.map(\.text)
            let condition = cell(columns.condition)?.plain.collapsed ?? ""
            result.stated = ReadRow.StatedRequirement(
                permissions: names, isAnyOf: permissions.plain.collapsed.has(" or "),
                alternative: cell(columns.alternative).flatMap { Int($0.plain.trimmed()) },
                condition: condition.isEmpty ? nil : condition)
        }
    }

    /// The name in a cell, the segments behind it, and where the name links to.
    private static func name(in cell: RichText) -> (name: String, rest: [RichText], link: String?) {
        let link = cell.runs.first { $0.link != nil && $0.link != "#" }?.link
        guard let index = cell.runs.firstIndex(where: { $0.kind == .code }) else {
            let segments = cell.segments(softly: true)
            let first = segments.first?.plain.collapsed ?? ""
            // Without a code span, the name is the first segment; a text of several words is one name.
            guard segments.count > 1, !first.has(" ") else { return (bare(cell.plain.collapsed), [], link) }
            return (bare(first), Array(segments.dropFirst()), link)
        }
        // `biography<br>Public` in one span: scrapes keep the tag there as it is written.
        let span = cell.runs[index].text.collapsed
        let name = bare(span.range(of: "<br").map { span[..<$0.lowerBound].trimmed() } ?? span)
        let rest = RichText(partedAfterEmphasis(cell.runs[(index + 1)...]))
        return (name, rest.segments(softly: true), link)
    }

    /// The runs with a break where a code span is glued to the end of an emphasized type, as in `_object_` before the
    /// name of the object's first member.
    private static func partedAfterEmphasis(_ runs: ArraySlice<RichText.Run>) -> [RichText.Run] {
        var result: [RichText.Run] = []
        for run in runs {
            if run.kind == .code, !run.isEmphasized, let last = result.last, last.isEmphasized,
                last.kind == .text
            {
                result.append(.init(.softBreak))
            }
            result.append(run)
        }
        return result
    }

    /// A name without the slash that edges are written with.
    private static func bare(_ name: String) -> String {
        name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    /// A description without the type that it begins with in italics: "*String* The name".
    func withoutType(_ cell: RichText, into row: inout ReadRow) -> RichText {
        guard hasType, row.typeText == nil, columns.type == nil, kind != .edge else { return cell }
        let runs = cell.runs.drop { $0.kind != .code && $0.text.isBlank }
        guard let first = runs.first, first.kind == .text, first.isEmphasized,
            StatedType.isWord(first.text)
        else { return cell }
        readType(RichText([.init(.text, first.text.filter { !".:,".contains($0) })]), into: &row)
        let rest = runs.dropFirst().drop {
            $0.kind != .code && $0.text.filter { !".:, ".contains($0) }.isBlank
        }
        return RichText(Array(rest))
    }

    private func readType(_ text: RichText, into row: inout ReadRow) {
        var type = Self.typeText(Self.withoutEntities(text.plain.collapsed))
        type = Self.withoutLabel(type)
        // "boolean (default: true)"
        if type.hasSuffix(")"), let mark = type.range(of: " (default") {
            let value = type[mark.upperBound...].dropLast().drop { ": ".contains($0) }.trimmed()
            type = String(type[..<mark.lowerBound])
            if row.defaultValue == nil, !value.isEmpty { row.defaultValue = value }
        }
        guard !type.isEmpty else { return }
        // "string, required" has a mark beside the type.
        if type.hasByte(UInt8(ascii: ",")) {
            let parts = Delimited.split(type, at: ",").map { $0.trimmed() }
            let marks = parts.dropFirst().map { $0.lowercased() }
            if marks.allSatisfy({ $0 == "required" || $0 == "optional" }), !parts[0].isEmpty {
                type = parts[0]
                row.isMarkedRequired = row.isMarkedRequired || marks.contains("required")
            }
        }
        row.typeText = type
        row.typeLink = text.runs.first { $0.link != nil }?.link
        // `enum{[locale](…)}` does not list its values: it links to the page that does.
        if row.typeLink != nil, let (head, _, body) = Delimited.call(type), head.lowercased() == "enum" {
            row.hasLinkedValues = text.runs.contains { $0.link != nil && $0.text.trimmed() == body }
        }
    }

    /// `array` of "type: array" and of "(array)".
    static func withoutLabel(_ type: String) -> String {
        if type.lowercased().hasPrefix("type: ") { return type.dropFirst("type: ".count).trimmed() }
        let inner = type.dropFirst().dropLast()
        return type.hasPrefix("(") && type.hasSuffix(")") && !inner.contains("(") ? inner.trimmed() : type
    }

    /// A type's text in the one form that the model has it in, wherever it stands.
    static func typeText(_ text: String) -> String {
        var type = Delimited.split(text, at: "|").map { $0.trimmed() }.joined(separator: "|")
        // `App.` ends a sentence, and `object...` goes on elsewhere; a text in words keeps its dot.
        while type.hasSuffix("."), !type.has(" ") { type.removeLast() }
        return type
    }

    /// The text without the entities that scrapes leave in code spans, where Markdown keeps them.
    private static func withoutEntities(_ text: String) -> String {
        guard text.hasByte(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    func readDescription(_ cell: RichText, into row: inout ReadRow) {
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
