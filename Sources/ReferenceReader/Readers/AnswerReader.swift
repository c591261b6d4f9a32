import ReferenceVocabulary

/// Reads what an answer holds, where a sentence says so.
enum AnswerReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        let isAnswer =
            section.meaning == .data || section.meaning == .fields
            || (section.operation == [.read] && [.response, .returns].contains(section.meaning))
        let isReading = section.operation == [.read] && section.meaning == .introduction
        guard isAnswer || isReading else { return [] }
        return section.texts.compactMap { text in
            let answer =
                isAnswer
                ? AnswerSentence(text.text, text.plain) ?? AnswerSentence(readingSentence: text.plain)
                : AnswerSentence(readingSentence: text.plain)
                    ?? AnswerSentence(wholeText: text.text, text.plain)
            return answer.map { PlacedFact(text.index, .answer($0)) }
        }
    }
}
