import APIModel
import ReferencePages

/// The blocks of a page, and what each of them states.
struct StatedBlocks {
    let blocks: [Block]
    /// What each heading, paragraph and item states, by the index of its block.
    let statements: [StatedRequest?]

    init(_ page: [Block]) {
        blocks = Self.joined(AnswerParts.parted(page)).flatMap(Self.withEndpoint)
        statements = blocks.map(Self.statement)
    }

    /// The blocks with the method before each address that stands alone below the text with the method: "Make an HTTP POST
    /// to:", `https://graph.facebook.com/v19.0/{lamp-id}/pins`.
    private static func joined(_ blocks: [Block]) -> [Block] {
        var result = blocks
        for index in blocks.indices.dropLast() {
            if let (place, request) = requestOfParts(blocks, at: index) { result[place] = request }
            guard case .paragraph(let text, _) = blocks[index] else { continue }
            switch blocks[index + 1] {
            case .code(let code, let line):
                guard isAddress(code), let method = method(before: text) else { continue }
                result[index + 1] = .code(text: method.rawValue + " " + code.trimmed(), line: line)
            case .paragraph(var next, let line):
                guard next.runs.count == 1, next.runs[0].kind == .code, isAddress(next.runs[0].text),
                    let method = method(before: text)
                else { continue }
                next.runs[0].text = method.rawValue + " " + next.runs[0].text
                result[index + 1] = .paragraph(text: next, line: line)
            default: continue
            }
        }
        return result
    }

    private static func method(before text: RichText) -> Operation.Method? {
        RequestSentence.method(before: text, text.plain.collapsed)
    }

    /// A path below a heading of its own, with the method that stands alone below the heading before: "HTTP Method", `POST`,
    /// "Path", `/{lamp-id}/pins`.
    private static func requestOfParts(_ blocks: [Block], at index: Int) -> (place: Int, request: Block)? {
        guard index > 0, case .heading = blocks[index - 1], let method = alone(blocks[index]),
            let known = Operation.Method(rawValue: method), index + 2 < blocks.count,
            case .heading = blocks[index + 1], let address = alone(blocks[index + 2]), isAddress(address)
        else { return nil }
        let run = RichText.Run(.code, known.rawValue + " " + address)
        return (index + 2, .paragraph(text: RichText([run]), line: blocks[index + 2].line))
    }

    /// The text of a paragraph that is one code span or one line of code.
    private static func alone(_ block: Block) -> String? {
        switch block {
        case .paragraph(let text, _): text.runs.count == 1 ? text.plain.trimmed() : nil
        case .code(let code, _): code.trimmed()
        default: nil
        }
    }

    /// A table of one endpoint and of what it is called with, behind the request that it states.
    private static func withEndpoint(_ block: Block) -> [Block] {
        guard case .table(let table) = block, table.rows.count == 1, let row = table.rows.first,
            case let columns = ColumnRole(table.header), columns.authentication != nil,
            let cell = row.cells.first?.plain.collapsed, RequestLine(whole: cell) != nil
        else { return [block] }
        return [.paragraph(text: RichText([.init(.code, cell)]), line: row.line), block]
    }

    private static func isAddress(_ text: String) -> Bool {
        let text = text.trimmed()
        guard text.hasPrefix("/") || text.has("://graph."), !text.contains(where: \.isWhitespace) else {
            return false
        }
        return RequestLine(.get, address: text) != nil
    }

    /// The path of the first request with placeholders that a heading or a text states, in parts.
    var firstPath: [String]? {
        for case let statement? in statements where !statement.isSentence {
            guard let line = statement.line, line.hasPlaceholders else { continue }
            return PathTemplate.parts(of: line.template).map(String.init)
        }
        return nil
    }

    /// What a heading or a text states.
    static func statement(of block: Block) -> StatedRequest? {
        switch block {
        case .heading(_, let text, _): StatedRequest(heading: text)
        case .paragraph(let text, _), .item(let text, _, _): StatedRequest(text)
        case .code, .table: nil
        }
    }
}
