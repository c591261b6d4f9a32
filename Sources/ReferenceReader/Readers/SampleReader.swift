import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads what an operation answers where a page says so in words or shows it: "Returns `true` if …", a sample in JSON.
enum SampleReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil, mayAnswer(section.meaning) else { return [] }
        // What stands behind the parameters or permissions of a call without a heading has to say that it is an answer.
        let isAside = [.requirements, .parameters, .limitations].contains(section.meaning)
        let title = section.ownTitle.lowercased()
        let isTitled =
            section.meaning == .response || section.meaning == .returns
            || (section.meaning == .example && AnswerWords.areOfAnswers(title))
        var result: [PlacedFact] = []
        var before = ""
        var followsRead = false
        let stated = Dictionary(
            uniqueKeysWithValues: section.texts.compactMap { text in text.stated.map { (text.index, $0) } })
        for (index, block) in section.blocks.enumerated() {
            switch block {
            case .paragraph(let text, let line), .item(let text, let line, _):
                let plain = text.plain
                if let (words, type) = sample(in: plain) {
                    let words = words.isEmpty ? before : words
                    if AnswerWords.announce(words, isTitled: isTitled)
                        || (followsRead && words.isEmpty && !isAside)
                    {
                        result.append(PlacedFact(index, .sample(type, line)))
                    }
                } else if let type = AnswerWords.type(in: text, isTitled: isTitled) {
                    result.append(PlacedFact(index, .answerInWords(type)))
                }
                (before, followsRead) = (plain.collapsed, false)
                // A request that sends no body, and its answer below it.
                if let stated = stated[index], stated.method != .post, !stated.expectsPaths,
                    !stated.isSentence
                {
                    (before, followsRead) = ("", true)
                }
            case .code(let code, let line):
                if let sample = JSONSample(code) {
                    let isAnswer =
                        AnswerWords.announce(before, isTitled: isTitled)
                        || (followsRead && before.isEmpty && !isAside)
                    if isAnswer, !sample.isError {
                        result.append(PlacedFact(index, .sample(sample.type, line)))
                    }
                    followsRead = false
                } else if let request = section.examples[index] {
                    // What stands behind a request that sends no body is its answer.
                    followsRead = request.method != .post || code.hasPrefix("curl")
                    before = ""
                }
            case .table, .heading: (before, followsRead) = ("", false)
            }
        }
        return result
    }

    private static func mayAnswer(_ meaning: SectionMeaning) -> Bool {
        switch meaning {
        case .introduction, .response, .returns, .example, .request, .other, .requirements, .parameters,
            .limitations:
            true
        default: false
        }
    }

    /// The sample that a text is, or that is glued to a colon or a sentence in it, and the words before it.
    private static func sample(in plain: String) -> (words: String, type: TypeExpression)? {
        guard let start = plain.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
        else { return nil }
        let words = plain[..<start].trimmed()
        guard words.isEmpty || words.hasSuffix(":") || words.hasSuffix("."),
            let sample = JSONSample(plain[start...], isWhole: false),
            !sample.isError
        else { return nil }
        return (words, sample.type)
    }
}
