import ReferencePages

/// Reads the sentence that states a request, with the paths of the list that follows it.
enum RequestReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.requestLine != nil, section.title.isEmpty, let first = section.texts.first,
            var request = StatedRequest(first.text)
        else { return [] }
        if request.expectsPaths, request.path == nil {
            for text in section.texts.dropFirst() {
                request.add(StatedRequest.paths(in: text.text))
                // The list ends with the next paragraph, which may hold the only path.
                if !text.isItem { break }
            }
        }
        return [PlacedFact(first.index, .request(request))]
    }
}
