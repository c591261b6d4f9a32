import APIModel
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
        for text in section.texts {
            if listsPaths, !StatedRequest.paths(in: text.text).isEmpty { result.append((text.line, false)) }
            if !text.isItem { listsPaths = false }
            if let request = text.stated {
                listsPaths = listsPaths || request.expectsPaths
                if request.path != nil || !request.expectsPaths { result.append((text.line, false)) }
            } else if RequestLine.prefix(of: text.plain) != nil {
                result.append((text.line, false))
            } else if mentionsRequest(text.text) {
                result.append((text.line, true))
            }
        }
        for (index, block) in section.blocks.enumerated() {
            if case .code(let code, let line) = block, section.examples[index] != nil {
                result.append((line + ExampleRequest.line(in: code), false))
            }
        }
        return result.sorted { $0.line < $1.line }
    }

    /// True for a text with a method and, in code, a path or an address.
    private static func mentionsRequest(_ text: RichText) -> Bool {
        text.runs.contains { StatedRequest.namesMethod($0.text) }
            && text.runs.contains { run in
                run.kind == .code
                    && (run.text.hasPrefix("/") || run.text.has("://") || RequestLine(whole: run.text) != nil)
            }
    }
}
