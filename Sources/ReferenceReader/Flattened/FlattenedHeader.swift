import ReferencePages
import ReferenceVocabulary

/// The header row of a flattened table: words of headers without anything between them, such as `FieldDescription`.
struct FlattenedHeader {
    /// Where a row has its type.
    enum TypeColumn: Equatable {
        /// Below the name, as in generated tables.
        case belowName
        /// In a column of its own.
        case own(Int)
        /// Nowhere: rows of errors and edges.
        case none
    }

    /// The words, each a column.
    let words: [String]
    /// Where a row has its type.
    let typeColumn: TypeColumn
    /// The column with the description.
    let descriptionColumn: Int
    /// True where names are plain numbers: error codes.
    let namesAreText: Bool

    /// Nil for a block that is no such row.
    init?(_ block: Block) {
        guard case .paragraph(let text, _) = block, text.runs.count == 1, let run = text.runs.first,
            run.kind == .text,
            run.link == nil, run.text.utf8.count < 60
        else { return nil }
        self.init(text.plain.trimmed())
    }

    private init?(_ text: String) {
        guard let words = Self.split(text[...]), words.count > 1 else { return nil }
        let columns = ColumnRole(words)
        guard let description = columns.description, columns.subject != .unknown else { return nil }
        self.words = words
        descriptionColumn = description
        namesAreText = columns.subject == .error
        if let column = columns.type {
            typeColumn = .own(column)
        } else {
            switch columns.subject {
            case .field, .parameter, .name: typeColumn = .belowName
            default: typeColumn = .none
            }
        }
    }

    /// A header row that lost line breaks glued to the text before it and to the first name, and both texts.
    static func glued(in text: RichText) -> (before: RichText, header: FlattenedHeader, after: RichText)? {
        for (index, run) in text.runs.enumerated().dropLast() {
            guard run.kind == .text, text.runs[index + 1].kind == .code else { continue }
            // Words of headers are ASCII.
            for start in run.text.utf8.indices.suffix(60)
            where (0x41...0x5A).contains(run.text.utf8[start]) {
                guard start == run.text.startIndex || !run.text[run.text.index(before: start)].isWhitespace,
                    let header = FlattenedHeader(String(run.text[start...]))
                else { continue }
                let before = text.runs[..<index] + [.init(.text, String(run.text[..<start]))]
                return (RichText(Array(before)), header, RichText(Array(text.runs[(index + 1)...])))
            }
        }
        return nil
    }

    /// The words of a text; nil where it is not made of words of headers alone, each with a capital.
    private static func split(_ text: Substring, isFirst: Bool = true) -> [String]? {
        let text = text.drop { $0 == " " || $0 == "\n" }
        if text.isEmpty { return [] }
        guard let first = text.utf8.first, (0x41...0x5A).contains(first) else { return nil }
        let lower = text.lowercased()
        let known = isFirst ? HeaderWord.firstWords : HeaderWord.laterWords
        for word in known[first | 0x20] ?? [] where lower.hasPrefix(word) {
            if let rest = split(text.dropFirst(word.count), isFirst: false) {
                return [String(text.prefix(word.count))] + rest
            }
        }
        return nil
    }
}
