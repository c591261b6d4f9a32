import ReferencePages
import ReferenceVocabulary

/// Where sections of the reference begin and what they belong to: the rule that the tree of a page is made with.
struct SectionMarks {
    private let blocks: [Block]
    private let statements: [StatedRequest?]
    private let stated: StatedOperations
    /// The headings at an operation's level that stand between it and one of its parts.
    private let between: Set<Int>

    /// The index of the page's title, where it is a word of an operation as well: a page called "Publishing".
    private let title: Int?

    init(_ page: StatedBlocks, title: String) {
        blocks = page.blocks
        statements = page.statements
        self.title = Self.index(of: title, in: blocks)
        stated = StatedOperations(page, title: self.title)
        between = Self.between(blocks)
    }

    /// Requests that are none of an operation, by line.
    var leftOut: [(line: Int, request: StatedRequest)] {
        stated.leftOut.sorted { $0.key < $1.key }.map { (blocks[$0.key].line, $0.value) }
    }

    /// What the heading, the paragraph or the item of an index states.
    func statement(at index: Int) -> StatedRequest? { statements[index] }

    /// The sections of the page, those that stand below an operation inside of its section.
    func sections() -> [Section] { SectionTree.sections(of: blocks, mark: mark) }

    private func mark(_ block: Block, _ index: Int, below path: [Heading]) -> SectionTree.Mark {
        switch block {
        case .heading(let level, let text, let line):
            let title = text.plain.collapsed
            let meaning =
                path.isEmpty ? SectionTitle.meaning(of: title) : SectionTitle.meaning(ofSection: title)
            if meaning == .tab { return .dropped }
            var heading = Heading(title: title, depth: 2 * level, line: line, index: index)
            if let (operation, _) = operation(in: path), heading.depth <= operation.depth,
                belongs(meaning, heading, to: operation, path)
            {
                heading.depth = operation.depth + 2
            }
            return .heading(heading)
        case .paragraph(let text, let line), .item(let text, let line, _):
            if let implied = implied(line, index, below: path) { return .implied(implied) }
            if let part = Self.part(text, line, index, below: path) { return .implied(part) }
            if let heading = written(text, line, index, below: path) { return .heading(heading) }
            return .content
        case .code(_, let line): return implied(line, index, below: path).map { .implied($0) } ?? .content
        case .table: return .content
        }
    }

    /// The heading of an operation that a statement of a request begins, as a heading would.
    private func implied(_ line: Int, _ index: Int, below path: [Heading]) -> Heading? {
        guard let depth = stated.implied[index] else { return nil }
        let operation = stated.beginnings[index] == nil ? operation(in: path)?.heading : nil
        return Heading(title: "", depth: operation.map { $0.depth + 1 } ?? depth, line: line, index: index)
    }

    /// The part of an answer that a code span alone begins, where a scrape lost the marks of its heading: `data`.
    private static func part(_ text: RichText, _ line: Int, _ index: Int, below path: [Heading]) -> Heading? {
        guard let title = AnswerParts.title(of: text),
            let answer = path.last(where: {
                [.fields, .response].contains(SectionTitle.meaning(of: $0.title))
            })
        else { return nil }
        return Heading(title: title, depth: answer.depth + 1, line: line, index: index)
    }

    /// The heading that a paragraph is meant as: a known title in bold letters or before a colon.
    private func written(_ text: RichText, _ line: Int, _ index: Int, below path: [Heading]) -> Heading? {
        guard case .paragraph = blocks[index], operation(in: path) != nil else { return nil }
        var title = text.plain.trimmed()
        guard title.utf8.count < 40 else { return nil }
        let isMarked = title.hasSuffix(":") || text.runs.allSatisfy { $0.isEmphasized || $0.text.isBlank }
        if title.hasSuffix(":") { title.removeLast() }
        let meaning = SectionTitle.meaning(of: title)
        // In a list of examples, "Requirements" alone stands over what they need.
        guard meaning.isPart || SectionTitle.isSection(title), isMarked || meaning == .requirements else {
            return nil
        }
        let above = path.last { heading in
            if case .paragraph = blocks[heading.index], !heading.title.isEmpty { false } else { true }
        }
        return Heading(title: title, depth: (above?.depth ?? 0) + 1, line: line, index: index)
    }

    /// The heading of the operation that a path of headings leads to, and its words.
    func operation(in path: [Heading]) -> (heading: Heading, words: [OperationWord])? {
        for heading in path.reversed() {
            if heading.index == title { continue }
            if case .operation(let words) = SectionTitle.meaning(of: heading.title) {
                return (heading, words)
            }
            if let words = stated.beginnings[heading.index] { return (heading, words) }
        }
        return nil
    }

    private static func index(of title: String, in blocks: [Block]) -> Int? {
        guard SectionTitle.meaning(of: title).isOperation else { return nil }
        let first = blocks.firstIndex { if case .heading = $0 { true } else { false } }
        guard let first, case .heading(_, let text, _) = blocks[first], text.plain.collapsed == title else {
            return nil
        }
        return first
    }

    /// Whether a section is a part of the operation whose heading is not above it: generated pages have headings of one
    /// level for both, and examples at any level but those of the page's own parts.
    private func belongs(
        _ meaning: SectionMeaning, _ heading: Heading, to operation: Heading, _ path: [Heading]
    ) -> Bool {
        if meaning == .example {
            return heading.depth > 4
                || path.last.map { SectionTitle.meaning(of: $0.title) == .example } == true
        }
        return heading.depth == operation.depth
            && (meaning.isPartOfOperation || between.contains(heading.index))
    }

    /// The headings of requirements and limitations whose next heading is of a part of an operation.
    private static func between(_ blocks: [Block]) -> Set<Int> {
        var result: Set<Int> = []
        var waiting: Set<Int> = []
        for (index, block) in blocks.enumerated() {
            guard case .heading(_, let text, _) = block else { continue }
            let meaning = SectionTitle.meaning(of: text.plain.collapsed)
            if meaning == .requirements || meaning == .limitations {
                waiting.insert(index)
                continue
            }
            if meaning.isPartOfOperation || meaning == .response { result.formUnion(waiting) }
            waiting = []
        }
        return result
    }
}
