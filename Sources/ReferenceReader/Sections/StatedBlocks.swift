import ReferencePages

/// The blocks of a page, and what each of them states.
struct StatedBlocks {
    let blocks: [Block]
    /// What each heading, paragraph and item states, by the index of its block.
    let statements: [StatedRequest?]

    init(_ page: [Block]) {
        blocks = AnswerParts.parted(page)
        statements = blocks.map(Self.statement)
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
