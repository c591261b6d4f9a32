import ReferenceVocabulary

/// Reads the requests of examples: method, path and version.
enum ExampleReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        var facts: [PlacedFact] = []
        for (index, code) in section.codes {
            if let version = APIVersion.inExample(code) { facts.append(PlacedFact(index, .version(version))) }
            if section.operation != nil, let request = ExampleRequest(code) {
                facts.append(PlacedFact(index, .example(request)))
            }
        }
        guard section.operation != nil, section.meaning == .introduction else { return facts }
        // The request line alone, `POST /{ig-user-id}/media`.
        return facts
            + section.texts.compactMap { text in
                ExampleRequest(text.plain).map { PlacedFact(text.index, .example($0)) }
            }
    }
}
