import APIModel
import ReferencePages

/// Finds tables whose pipes the scrape lost, and gives them back as tables.
///
/// Their header row is a paragraph of header words without blanks, such as `NameDescription`; below it each cell is a
/// paragraph, up to the next heading.
struct FlattenedTables {
    private let header: FlattenedHeader
    private let line: Int
    private var rows: [FlattenedRow] = []

    /// The blocks of a page with tables in the place of their paragraphs.
    static func gather(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            guard let (header, isGlued, blocks) = start(at: index, of: blocks, into: &result) else {
                result.append(blocks[index])
                index += 1
                continue
            }
            let end = blocks.dropFirst().firstIndex { Self.ends($0) } ?? blocks.endIndex
            var table = FlattenedTables(header: header, line: blocks[blocks.startIndex].line)
            let cells = blocks[..<end].flatMap { isGlued ? Self.parted($0) : [$0] }
            result += table.read(cells)
            index = end
        }
        return result
    }

    /// The header row in a block, and the blocks from its first cell on. Text before it goes to the result.
    private static func start(
        at index: Int, of blocks: [Block], into result: inout [Block]
    ) -> (header: FlattenedHeader, isGlued: Bool, blocks: ArraySlice<Block>)? {
        guard case .paragraph(let text, let line) = blocks[index] else { return nil }
        if let header = FlattenedHeader(blocks[index]) {
            var rest = blocks[index...]
            rest[index] = .paragraph(text: RichText(), line: line)
            return (header, false, rest)
        }
        guard let (before, header, after) = FlattenedHeader.glued(in: text) else { return nil }
        if !before.isBlank { result.append(.paragraph(text: before, line: line)) }
        var rest = blocks[index...]
        rest[index] = .paragraph(text: after, line: line)
        return (header, true, rest)
    }

    /// A paragraph cut before each name, and around the type that stands directly behind it.
    private static func parted(_ block: Block) -> [Block] {
        guard case .paragraph(let text, let line) = block else { return [block] }
        var parts: [RichText] = []
        var isOpen = false
        var previous: RichText.Run?
        for run in text.runs.flatMap(emphasized) {
            if run.kind == .code || (previous?.kind == .code && !(run.text.first?.isWhitespace ?? true))
                || !isOpen
            {
                parts.append(RichText([run]))
            } else {
                parts[parts.count - 1].runs.append(run)
            }
            // The type ends its part, and so does nothing else.
            isOpen = !(previous?.kind == .code && run.isEmphasized)
            previous = run
        }
        return parts.map { .paragraph(text: $0, line: line) }
    }

    /// A text glued to the end of an emphasized type, `_datetime_The time`, which CommonMark does not take for emphasis.
    private static func emphasized(_ run: RichText.Run) -> [RichText.Run] {
        guard run.kind == .text, !run.isEmphasized, run.text.first == "_",
            let end = run.text.dropFirst().firstIndex(of: "_")
        else { return [run] }
        let type = String(run.text[run.text.index(after: run.text.startIndex)..<end])
        return [
            .init(.text, type, isEmphasized: true),
            .init(.text, String(run.text[run.text.index(after: end)...])),
        ]
    }

    private init(header: FlattenedHeader, line: Int) {
        self.header = header
        self.line = line
    }

    private static func ends(_ block: Block) -> Bool {
        switch block {
        case .heading: true
        case .paragraph(let text, _): FlattenedHeader(block) != nil || StatedRequest(text)?.isSentence == true
        default: false
        }
    }

    /// The table, and what stands between its cells but is none of them.
    private mutating func read(_ blocks: [Block]) -> [Block] {
        var others: [Block] = []
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let text, let line):
                add(text, line, next: blocks[(index + 1)...].lazy.compactMap(Self.text).first)
            case .item(let text, _, _): addToRow(text)
            case .code(let text, _): addToRow(RichText([.init(.text, text.trimmed())]))
            default: others.append(block)
            }
        }
        let table = Table(
            header: header.words, rows: rows.map { $0.row(header) }, line: line, isFlattened: true)
        return [.table(table)] + others
    }

    private static func text(_ block: Block) -> RichText? {
        if case .paragraph(let text, _) = block, !text.isBlank { return text }
        return nil
    }

    private mutating func add(_ text: RichText, _ line: Int, next: RichText?) {
        guard !text.isBlank else { return }
        if beginsRow(text, next: next) {
            rows.append(FlattenedRow(name: text, line: line))
        } else if let row = rows.last, row.type == nil, isType(text, in: row) {
            rows[rows.count - 1].type = text
        } else {
            addToRow(text)
        }
    }

    private mutating func addToRow(_ text: RichText) {
        guard !rows.isEmpty else { return }
        if rows[rows.count - 1].texts.isEmpty, FlattenedRow.isName(text) || FlattenedRow.isTypedName(text) {
            rows[rows.count - 1].members.append(text)
        } else {
            rows[rows.count - 1].texts.append(text)
        }
    }

    /// A name stands alone. One with a type below it begins a row, one without does where the row before it has its
    /// description; names of members stand together.
    private func beginsRow(_ text: RichText, next: RichText?) -> Bool {
        guard FlattenedRow.isName(text) || (header.namesAreText && FlattenedRow.isCode(text)) else {
            return false
        }
        guard let row = rows.last else { return true }
        switch header.typeColumn {
        case .own(let column) where column > header.descriptionColumn: return row.type != nil
        case .own: return row.type != nil && !row.texts.isEmpty
        case .none: return header.namesAreText || !row.texts.isEmpty
        case .belowName:
            guard let next else { return false }
            if FlattenedRow.isEmphasized(next) { return true }
            guard !row.texts.isEmpty, !FlattenedRow.isName(next) else { return false }
            // A page that sets its types in italics has no other ones.
            return !rows.contains { $0.type.map(FlattenedRow.isEmphasized) == true }
        }
    }

    private func isType(_ text: RichText, in row: FlattenedRow) -> Bool {
        switch header.typeColumn {
        case .none: return false
        case .own(let column) where column > header.descriptionColumn:
            return !row.texts.isEmpty && FlattenedRow.isName(text)
        case .own: return row.texts.isEmpty
        case .belowName:
            guard row.texts.isEmpty, row.members.isEmpty else { return false }
            if FlattenedRow.isEmphasized(text) { return true }
            guard text.plain.utf8.count < 400, !text.plain.contains(". "), !FlattenedRow.isName(text) else {
                return false
            }
            if case .prose = TypeParser.parse(text.plain).type { return false }
            return FlagText.flags(text) == nil
        }
    }
}
