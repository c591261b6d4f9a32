import ReferencePages

/// The lines of a section that state a request, show one in an example, or mention one.
enum RequestLines {
    static func lines(in section: OutlineSection) -> [(line: Int, isMention: Bool)] {
        var result: [(line: Int, isMention: Bool)] = []
        if !section.isImplied, let line = section.line,
            StatedRequest(heading: RichText([.init(.text, section.ownTitle)])) != nil
        {
            result.append((line, false))
        }
        var listsPaths = false
        for block in section.blocks {
            switch block {
            case .paragraph(let text, let line), .item(let text, let line, _):
                if listsPaths, !StatedRequest.paths(in: text).isEmpty { result.append((line, false)) }
                if case .paragraph = block { listsPaths = false }
                if let request = StatedRequest(text) {
                    listsPaths = listsPaths || request.expectsPaths
                    if request.path != nil || !request.expectsPaths { result.append((line, false)) }
                } else if RequestLine.prefix(of: text.plain) != nil {
                    result.append((line, false))
                } else if mentionsRequest(text) {
                    result.append((line, true))
                }
            case .code(let code, let line):
                if let offset = ExampleRequest.line(in: code) { result.append((line + offset, false)) }
            case .heading, .table: continue
            }
        }
        return result
    }

    /// True for a text with a method and, in code, a path or an address.
    private static func mentionsRequest(_ text: RichText) -> Bool {
        let hasMethod = text.runs.contains { run in
            run.text.has("GET") || run.text.has("POST") || run.text.has("DELETE")
        }
        return hasMethod
            && text.runs.contains { run in
                run.kind == .code
                    && (run.text.hasPrefix("/") || run.text.has("://") || RequestLine(whole: run.text) != nil)
            }
    }
}
