import ReferencePages
import ReferenceVocabulary

/// Where sections of the reference begin and what they belong to: the rule that the tree of a page is made with.
enum SectionMarks {
    /// The sections of a page, those that stand below an operation inside of its section.
    static func sections(of blocks: [Block]) -> [Section] {
        SectionTree.sections(of: blocks, mark: mark)
    }

    private static func mark(_ block: Block, below path: [Heading]) -> SectionTree.Mark {
        switch block {
        case .heading(let level, let text, let line):
            let title = text.plain.collapsed
            let meaning = SectionTitle.meaning(of: title)
            if meaning == .tab { return .dropped }
            var heading = Heading(title: title, depth: 2 * level, line: line)
            if let operation = operation(in: path), heading.depth <= operation.depth,
                belongs(meaning, at: heading.depth, to: operation, path)
            {
                heading.depth = operation.depth + 2
            }
            return .heading(heading)
        case .paragraph(let text, let line), .item(let text, let line):
            // A sentence that states a request begins an operation of its own, as a heading would.
            guard let operation = operation(in: path), StatedRequest(text) != nil else { return .content }
            return .implied(Heading(title: "", depth: operation.depth + 1, line: line))
        case .code, .table: return .content
        }
    }

    /// The heading of the operation that a path of headings leads to.
    static func operation(in path: [Heading]) -> Heading? {
        path.last { heading in
            if case .operation = SectionTitle.meaning(of: heading.title) { true } else { false }
        }
    }

    /// Whether a section is a part of the operation whose heading is not above it: generated pages have headings of one
    /// level for both, and examples at any level but those of the page's own parts.
    private static func belongs(
        _ meaning: SectionMeaning, at depth: Int, to operation: Heading, _ path: [Heading]
    ) -> Bool {
        if meaning == .example {
            return depth > 4 || path.last.map { SectionTitle.meaning(of: $0.title) == .example } == true
        }
        return depth == operation.depth && meaning.isPartOfOperation
    }
}
