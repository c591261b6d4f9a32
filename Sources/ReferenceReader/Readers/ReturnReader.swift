import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads the structures that an operation answers, as text or as code.
enum ReturnReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil else { return [] }
        let isReturn = section.meaning == .returns || section.meaning == .response
        // Where the heading is lost, the structure still is the answer.
        let texts = section.texts.filter { isReturn || $0.plain.hasPrefix(Opening.structure + " {") }
        let codes = section.codes.filter { code in
            code.text.has(Opening.structure) && (isReturn || code.text.hasPrefix(Opening.structure))
        }
        return texts.map { PlacedFact($0.index, .returns($0.text.plain)) }
            + codes.map { PlacedFact($0.index, .returns($0.text.filter { $0 != "\\" })) }
    }
}
