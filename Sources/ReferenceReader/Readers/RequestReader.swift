import ReferencePages

/// Reads the text that states a request, with the paths of the list that follows it, and statements of the same section.
enum RequestReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil, section.title.isEmpty else { return [] }
        if !section.isImplied, section.request == nil, let title = section.heading?.title,
            let stated = StatedRequest(heading: RichText([.init(.text, title)]))
        {
            return [PlacedFact(0, .request(stated))]
        }
        // The statement, or the example that begins the only operation of a page.
        guard section.isImplied, let first = section.blocks.first,
            var request = StatedOperations.request(in: first)
                ?? section.examples[0].map({ StatedRequest($0) })
        else { return [] }
        if request.expectsPaths, request.path == nil {
            for text in section.texts.dropFirst() {
                request.add(StatedRequest.paths(in: text.text))
                // The list ends with the next paragraph, which may hold the only path.
                if !text.isItem { break }
            }
        }
        return [PlacedFact(0, .request(request))]
    }
}
