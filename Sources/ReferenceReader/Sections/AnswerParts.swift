import ReferencePages
import ReferenceVocabulary

/// Code spans that stand for headings inside of an answer, `data`, `paging` and `summary`, on pages whose author or scrape
/// left out the marks of the headings.
enum AnswerParts {
    /// The blocks with each paragraph cut before such a span that is glued to both of its neighbours.
    static func parted(_ blocks: [Block]) -> [Block] {
        blocks.flatMap { block -> [Block] in
            guard case .paragraph(let text, let line) = block, text.runs.count > 2,
                text.runs.contains(where: { $0.kind == .code && SectionTitle.code.contains($0.text) })
            else { return [block] }
            var parts = [RichText()]
            for (index, run) in text.runs.enumerated() {
                if index > 0, isGlued(text.runs, index) { parts.append(RichText()) }
                parts[parts.count - 1].runs.append(run)
            }
            return parts.map { .paragraph(text: $0, line: line) }
        }
    }

    /// The title that a text stands for, or begins with.
    static func title(of text: RichText) -> String? {
        guard let first = text.runs.first, first.kind == .code, SectionTitle.code.contains(first.text),
            // What the span begins is glued to it, or stands on a line of its own.
            text.runs.count == 1 || text.runs[1].text.first?.isLetter ?? true
        else { return nil }
        return first.text
    }

    private static func isGlued(_ runs: [RichText.Run], _ index: Int) -> Bool {
        guard runs[index].kind == .code, SectionTitle.code.contains(runs[index].text),
            index + 1 < runs.count, runs[index + 1].text.first?.isLetter == true,
            let before = runs[index - 1].text.last
        else { return false }
        return !before.isWhitespace && !"\"'([".contains(before)
    }
}
