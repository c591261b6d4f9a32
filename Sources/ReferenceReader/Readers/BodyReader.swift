import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads the names that a body in JSON sends, where a page shows it by itself: below "Post Body".
enum BodyReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil, section.meaning == .parameters || section.meaning == .request else {
            return []
        }
        return section.codes.compactMap { index, code in
            let before = section.texts.last { $0.index < index }?.plain ?? ""
            let isAnswer = AnswerWords.announce(before, isTitled: false)
            guard !isAnswer,
                Opening.bodyWords.contains(where: {
                    before.lowercased().has($0) || section.title.lowercased().has($0)
                })
            else { return nil }
            return JSONSample(code).map { sample in
                PlacedFact(
                    index, .body(sample.members.map { RequestLine.Item($0) }))
            }
        }
    }
}
