import ReferencePages
import ReferenceVocabulary

/// A section with what the headings above it say: what readers take.
struct OutlineSection {
    /// What the section is about; an operation's own text is its introduction.
    let meaning: SectionMeaning
    /// The section's own title; empty for the introduction of a page or of an operation.
    let title: String
    /// The words of the operation's heading; nil outside of any operation.
    let operation: [OperationWord]?
    /// The line of the operation's heading; nil outside of any operation.
    let operationLine: Int?
    /// The line of the sentence that states the request to which the section belongs; nil where none does.
    let requestLine: Int?
    /// The line of the section's heading; nil before the first one.
    let line: Int?
    /// The page's file and title.
    let page: (file: String, title: String)
    /// What stands in the section.
    let blocks: [Block]
    /// The texts, each with its index among the blocks and its words.
    let texts: [SectionText]

    init(_ section: Section, page: (file: String, title: String)) {
        self.page = page
        blocks = section.blocks
        texts = section.blocks.enumerated().compactMap { index, block in
            switch block {
            case .paragraph(let text, let line):
                SectionText(index: index, text: text, line: line, isItem: false)
            case .item(let text, let line): SectionText(index: index, text: text, line: line, isItem: true)
            default: nil
            }
        }.filter { !$0.plain.isEmpty }
        line = section.path.last?.line
        let heading = SectionMarks.operation(in: section.path)
        operationLine = heading?.line
        if let heading, case .operation(let words) = SectionTitle.meaning(of: heading.title) {
            operation = words
            requestLine = section.path.last { $0.depth == heading.depth + 1 }?.line
        } else {
            operation = nil
            requestLine = nil
        }
        title = section.path.last == heading ? "" : section.path.last?.title ?? ""
        let meaning = SectionTitle.meaning(of: title)
        self.meaning = title.isEmpty ? .introduction : meaning
    }

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
    let isItem: Bool

    init(index: Int, text: RichText, line: Int, isItem: Bool) {
        self.index = index
        self.text = text
        plain = text.plain.collapsed
        self.line = line
        self.isItem = isItem
    }

    /// The text with its code spans marked, as descriptions have it.
    var markdown: String { text.markdown.trimmed() }
}
