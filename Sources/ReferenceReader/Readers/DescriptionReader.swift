import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads what a page says of its subject and of each operation, and whether an operation can be called at all.
enum DescriptionReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        if section.operation == nil { return pageDescription(in: section) }
        guard section.meaning == .introduction else { return [] }
        return section.texts.flatMap { text -> [PlacedFact] in
            if RequestLine(whole: text.plain) != nil { return [] }
            if Refusal.refuses(text.plain) { return [PlacedFact(text.index, .refusal(text.plain))] }
            var facts: [PlacedFact] = []
            if Refusal.sendsElsewhere(text.plain) {
                facts.append(PlacedFact(text.index, .elsewhere(text.plain)))
            }
            if !text.isItem, !text.plain.has(Opening.requestTo),
                !Opening.asides.contains(where: { text.plain.hasPrefix($0) })
            {
                facts.append(PlacedFact(text.index, .description(text.markdown)))
            }
            return facts
        }
    }

    /// The first paragraph below the page's title.
    private static func pageDescription(in section: OutlineSection) -> [PlacedFact] {
        guard !section.title.isEmpty, section.title == section.page.title else { return [] }
        let first = section.texts.first {
            !$0.isItem && $0.plain != section.title && $0.stated?.isSentence != true
                && RequestLine(whole: $0.plain) == nil
        }
        return first.map { [PlacedFact($0.index, .pageDescription($0.markdown))] } ?? []
    }
}
