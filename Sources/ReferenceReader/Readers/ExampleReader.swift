import ReferenceVocabulary

/// Reads the requests of examples: method, path, query and version.
enum ExampleReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        var facts: [PlacedFact] = []
        for (index, code) in section.codes {
            if let version = APIVersion.inExample(code) { facts.append(PlacedFact(index, .version(version))) }
            if section.operation != nil, let request = section.examples[index] {
                facts.append(PlacedFact(index, .example(request)))
            }
        }
        guard section.operation != nil else { return facts }
        return facts
            + section.texts.compactMap { text in
                RequestLine(whole: text.plain).map { PlacedFact(text.index, .example($0)) }
            }
    }
}
