import APIModel
import ReferenceVocabulary

/// Reads what an operation creates, and whether it can be read at once.
enum CreationReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil else { return [] }
        return section.texts.flatMap { text -> [PlacedFact] in
            var facts: [PlacedFact] = []
            if let name = CreatedSentence.type(in: text.plain) {
                facts.append(
                    PlacedFact(text.index, .creates(name.isEmpty ? nil : TypeParser.parse(name).type)))
            }
            if text.plain.has(Opening.readAfterWrite) {
                facts.append(PlacedFact(text.index, .readAfterWrite))
            }
            return facts
        }
    }
}
