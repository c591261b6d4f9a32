import APIModel
import ReferencePages
import ReferenceVocabulary

/// A sentence that tells the reader to send a request, and the parameters that it names: "To publish, send a `POST` request to
/// the `/{page-id}/feed` endpoint with the `message` parameter set to the text."
enum RequestSentence {
    /// The request of the first such sentence: its method and path are one code span, or a path in one stands behind "a POST
    /// request to".
    static func request(in text: RichText, _ plain: String) -> RequestLine? {
        let tells = Opening.instructions.contains { plain.hasPrefix($0) } && !sendsElsewhere(plain)
        var before = ""
        for (index, run) in text.runs.enumerated() {
            guard run.kind == .code else {
                before += run.text.isEmpty ? " " : run.text
                continue
            }
            if !namesEdge(index, of: text), var request = request(run.text, behind: before, tells: tells) {
                request.items += parameters(in: text.runs[(index + 1)...]).filter { item in
                    !request.items.contains { $0.name == item.name }
                }
                return request
            }
            before += run.text
        }
        return nil
    }

    /// "Use the `POST /{lamp-id}/dim` endpoint instead." is about another operation than the section's.
    private static func sendsElsewhere(_ plain: String) -> Bool {
        plain.hasPrefix("Use ") && plain.lowercased().has(Opening.instead)
    }

    private static func request(_ code: String, behind before: String, tells: Bool) -> RequestLine? {
        if let whole = RequestLine(whole: code) { return tells ? whole : nil }
        guard isPath(code),
            let method = lastMethod(in: before)
                ?? (tells && before.trimmed().hasSuffix(":") ? onlyMethod(in: before) : nil),
            tells || asks(before)
        else { return nil }
        return RequestLine(method, address: code)
    }

    /// True for "`/events` edge from this path: `https://…`": another path follows, which is the request's.
    private static func namesEdge(_ index: Int, of text: RichText) -> Bool {
        guard text.runs.indices.contains(index + 1),
            case let path = text.runs[index].text, path.hasPrefix("/"), !path.dropFirst().contains("/")
        else { return false }
        return text.runs[index + 1].text.trimmed().hasPrefix("edge")
            && text.runs[(index + 1)...].contains { $0.kind == .code && $0.text != path && isPath($0.text) }
    }

    private static func isPath(_ code: String) -> Bool {
        if code.hasPrefix("/") { return true }
        if code.hasPrefix("https://") { return code.has("://graph.") || code.has("://api.") }
        return (code.hasPrefix("{") || code.hasPrefix("<")) && code.has("/")
    }

    /// True where the sentence before a path speaks of a request to it, on no condition.
    private static func asks(_ before: String) -> Bool {
        let sentence =
            before.range(of: ". ").map { first in
                var rest = before[first.upperBound...]
                while let next = rest.range(of: ". ") { rest = rest[next.upperBound...] }
                return rest
            } ?? before[...]
        let lower = sentence.lowercased()
        guard lower.has("request to") || lower.has("call to") else { return false }
        let words = lower.split { !$0.isLetter }.map(String.init)
        guard let first = words.first, !Opening.conditions.contains(first) else { return false }
        return words.contains { Opening.sending.contains($0) }
    }

    /// The method that stands close before a path: "a POST request to the", "DELETE".
    private static func lastMethod(in text: String) -> Operation.Method? {
        let words = text.split { $0 == " " || $0 == "\n" }.suffix(5)
        return words.reversed().lazy.compactMap { Operation.Method(rawValue: String($0)) }.first
    }

    /// The only method that a text before a colon and a path names.
    private static func onlyMethod(in text: String) -> Operation.Method? {
        let found = text.split { !$0.isLetter }.compactMap { Operation.Method(rawValue: String($0)) }
        return found.count == 1 ? found[0] : nil
    }

    /// Names that the rest of the sentence has before "parameter" or "set to": "with the `a` and `b` parameters".
    private static func parameters(in runs: ArraySlice<RichText.Run>) -> [RequestLine.Item] {
        var result: [RequestLine.Item] = []
        var waiting: [String] = []
        for run in runs {
            if run.kind == .code {
                waiting = RequestLine.item(run.text).map { waiting + [$0.name] } ?? []
                continue
            }
            let words = run.text.trimmed().lowercased()
            if Opening.namesParameter.contains(where: { words.hasPrefix($0) }) {
                result += waiting.map { RequestLine.Item(name: $0, value: "") }
            }
            if run.text.has(". ") { break }
            if ![",", "and", ", and", "or", ", or", ""].contains(words) { waiting = [] }
        }
        return result.filter { $0.name.utf8.allSatisfy { $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) } }
    }
}
