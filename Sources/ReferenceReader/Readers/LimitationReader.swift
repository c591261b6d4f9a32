import ReferenceVocabulary

/// Reads the limits of a call.
enum LimitationReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil, section.meaning == .limitations else { return [] }
        return section.texts.map { PlacedFact($0.index, .limitation($0.markdown)) }
    }
}
