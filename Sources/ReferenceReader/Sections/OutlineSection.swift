import ReferencePages
import ReferenceVocabulary

/// A section with what the headings above it say: what readers take.
struct OutlineSection {
    /// What the section is about; an operation's own text is its introduction.
    let meaning: SectionMeaning
    /// The section's own title; empty for the introduction of a page or of an operation.
    let title: String
    /// The title of the section's heading, that of an operation as well.
    var ownTitle: String { titles.last ?? "" }
    /// The words of the operation's heading; nil outside of any operation.
    let operation: [OperationWord]?
    /// The titles of all headings above and of the section's own, outermost first.
    let titles: [String]
    /// The operation's heading; nil outside of any operation.
    let heading: Heading?
    /// What stands for the heading of the statement to which the section belongs; nil where none does.
    let request: Heading?
    /// True where a text stands for the section's heading.
    let isImplied: Bool
    /// The line of the section's heading; nil before the first one.
    let line: Int?
    /// The page's file and title, and whether it describes neither a node nor an edge.
    let page: (file: String, title: String, isGuide: Bool)
    /// What stands in the section.
    let blocks: [Block]
    /// The texts, each with its index among the blocks and its words.
    let texts: [SectionText]
    /// The requests of the blocks of code that have one, by the index of the block.
    let examples: [Int: RequestLine]

    init(
        _ section: Section, in marks: SectionMarks, page: (file: String, title: String, isGuide: Bool)
    ) {
        self.page = page
        blocks = section.blocks
        texts = section.blocks.enumerated().compactMap { index, block in
            switch block {
            case .paragraph(let text, let line):
                SectionText(
                    index: index, text: text, line: line, depth: 0,
                    stated: marks.statement(at: section.indices[index]))
            case .item(let text, let line, let depth):
                SectionText(
                    index: index, text: text, line: line, depth: depth,
                    stated: marks.statement(at: section.indices[index]))
            default: nil
            }
        }.filter { !$0.plain.isEmpty }
        var examples: [Int: RequestLine] = [:]
        for (index, block) in section.blocks.enumerated() {
            if case .code(let code, _) = block { examples[index] = ExampleRequest.request(in: code) }
        }
        self.examples = examples
        line = section.path.last?.line
        let found = marks.operation(in: section.path)
        heading = found?.heading
        operation = found?.words
        request = found.flatMap { found in
            section.path.last { $0.depth == found.heading.depth + 1 && $0.title.isEmpty }
        }
        isImplied = section.path.last?.title.isEmpty == true
        title = section.path.last == heading ? "" : section.path.last?.title ?? ""
        titles = section.path.map(\.title)
        if title.isEmpty {
            meaning = .introduction
        } else {
            meaning =
                section.path.count == 1 && title == page.title
                ? Self.meaning(ofTitle: title)
                : section.path.count == 1
                    ? SectionTitle.meaning(of: title) : SectionTitle.meaning(ofSection: title)
        }
    }

    /// What the page's title means: it is the heading of no operation.
    private static func meaning(ofTitle title: String) -> SectionMeaning {
        let meaning = SectionTitle.meaning(of: title)
        return meaning.isOperation ? .other : meaning
    }

    /// True where the sentence of generated pages begins it.
    var isGenerated: Bool { texts.first?.stated?.isSentence == true }

    /// The blocks of code, each with its index among the blocks.
    var codes: [(index: Int, text: String)] {
        blocks.enumerated().compactMap { index, block in
            if case .code(let text, _) = block { (index, text) } else { nil }
        }
    }
}

/// A paragraph or an item of a list.
struct SectionText {
    let index: Int
    let text: RichText
    let plain: String
    let line: Int
    /// The request that it states.
    let stated: StatedRequest?
    /// How many lists it stands in: 0 for a paragraph, 1 for an item of an outer list.
    let depth: Int
    /// True for an item of a list.
    var isItem: Bool { depth > 0 }

    init(index: Int, text: RichText, line: Int, depth: Int, stated: StatedRequest?) {
        self.index = index
        self.text = text
        plain = text.plain.collapsed
        self.line = line
        self.depth = depth
        self.stated = stated
    }

    /// The text with its code spans marked, as descriptions have it.
    var markdown: String { text.markdown.trimmed() }
}
