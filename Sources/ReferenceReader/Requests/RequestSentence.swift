import APIModel
import ReferencePages
import ReferenceVocabulary

/// A sentence that tells the reader to send a request, and the parameters that it names: "To publish, send a `POST` request to
/// the `/{page-id}/feed` endpoint with the `message` parameter set to the text."
enum RequestSentence {
    /// The request of the first such sentence: its method and path are one code span, or a path in one stands behind "a POST
    /// request to".
    ///
    /// Further paths that stand in a list with it are those of the same request.
    static func request(in text: RichText, _ plain: String) -> (request: RequestLine, otherPaths: [String])? {
        let tells = Opening.instructions.contains { plain.hasPrefix($0) } && !sendsElsewhere(plain)
        var before = ""
        for (index, run) in text.runs.enumerated() {
            guard run.kind == .code else {
                before += run.text.isEmpty ? " " : run.text
                continue
            }
            let isTold = tells || (!sendsElsewhere(plain) && tellsLast(before))
            if !namesEdge(index, of: text),
                var request = request(run.text, behind: before, tells: isTold)
                    ?? (isTold ? request(run.text, before: text.runs[(index + 1)...]) : nil)
            {
                let next = text.runs[(index + 1)...]
                request.items += parameters(in: next).filter { item in
                    !request.items.contains { $0.name == item.name }
                }
                return (request, otherPaths(in: next, of: request))
            }
            before += run.text
        }
        return nil
    }

    /// True where the last sentence before a request tells the reader to send it, though the text begins otherwise: "Lamps
    /// are few. To count them, query the", "If it is dark, send a".
    private static func tellsLast(_ before: String) -> Bool {
        let sentence = lastSentence(of: before)
        let words = sentence.words().map { $0.lowercased() }
        guard let first = words.first else { return false }
        if Opening.conditions.contains(first) {
            // What follows the condition is told.
            guard let comma = sentence.range(of: ", ") else { return false }
            var rest = sentence[comma.upperBound...]
            while let next = rest.range(of: ", ") { rest = rest[next.upperBound...] }
            let next = rest.words().map { $0.lowercased() }
            return next.first.map { Opening.sending.contains($0) || Opening.asking.contains($0) } == true
                || rest.hasPrefix("you can ")
        }
        return Opening.instructions.contains { sentence.hasPrefix($0) }
            || words.suffix(3).contains { Opening.asking.contains($0) }
    }

    private static func lastSentence(of text: String) -> String {
        var rest = text[...]
        while let next = rest.range(of: ". ") { rest = rest[next.upperBound...] }
        return String(rest.drop { $0.isWhitespace })
    }

    /// "`/{a-id}/lamps`, `/{b-id}/lamps` or `/{c-id}/lamps`"
    private static func otherPaths(in runs: ArraySlice<RichText.Run>, of request: RequestLine) -> [String] {
        var result: [String] = []
        for run in runs {
            if run.kind == .code {
                guard isPath(run.text), let other = RequestLine(request.method, address: run.text) else {
                    break
                }
                result.append(other.path)
            } else if ![",", "or", ", or", "and", ", and"].contains(run.text.trimmed()) {
                break
            }
        }
        return result
    }

    /// "Use the `POST /{lamp-id}/dim` endpoint instead." is about another operation than the section's.
    private static func sendsElsewhere(_ plain: String) -> Bool {
        plain.hasPrefix("Use ") && plain.lowercased().has(Opening.instead)
    }

    private static func request(_ code: String, behind before: String, tells: Bool) -> RequestLine? {
        if let whole = RequestLine(whole: code) { return tells ? whole : nil }
        guard isPath(code),
            let method = lastMethod(in: before) ?? terseMethod(before)
                ?? (tells && before.trimmed().hasSuffix(":") ? onlyMethod(in: before) : nil),
            tells || asks(before) || terseMethod(before) != nil
        else { return nil }
        return RequestLine(method, address: code)
    }

    /// The request of a path with its method behind it: "`/{lamp-id}` with a `GET` request".
    private static func request(_ code: String, before runs: ArraySlice<RichText.Run>) -> RequestLine? {
        guard isPath(code) else { return nil }
        let words = RichText(Array(runs.prefix(3))).plain.words().prefix(6)
        guard let first = words.first,
            ["with", "using", "via", "by", "through"].contains(first.lowercased()),
            let place = words.firstIndex(where: { Operation.Method(rawValue: String($0)) != nil }),
            words[..<place].dropFirst().allSatisfy({ Opening.requestWords.contains($0.lowercased()) }),
            let method = Operation.Method(rawValue: String(words[place]))
        else { return nil }
        return RequestLine(method, address: code)
    }

    /// The method of a sentence that is one and the words around it: "HTTP POST to", "Do a GET on the", "Post to".
    private static func terseMethod(_ before: String) -> Operation.Method? {
        let words = lastSentence(of: before).words()
        // "A POST request to" names one.
        guard let first = words.first, !["a", "an", "the"].contains(first.lowercased()) else { return nil }
        let methods = words.compactMap { Operation.Method(rawValue: String($0)) }
        let isFirst = methods.isEmpty && words.count > 1
        let found =
            isFirst ? words.first.flatMap { Operation.Method(rawValue: $0.uppercased()) } : methods.first
        return found != nil
            && words.dropFirst(isFirst ? 1 : 0).allSatisfy {
                Operation.Method(rawValue: String($0)) != nil
                    || Opening.requestWords.contains($0.lowercased())
            } ? found : nil
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
        guard lower.has("request to") || lower.has("call to") || lower.has("post to") || lower.has("get to")
        else { return false }
        let words = lower.words().map(String.init)
        guard let first = words.first, !Opening.conditions.contains(first) else { return false }
        return words.contains { Opening.sending.contains($0) }
    }

    /// The method that stands close before a path: "a POST request to the", "DELETE".
    private static func lastMethod(in text: String) -> Operation.Method? {
        let words = text.split { $0 == " " || $0 == "\n" }.suffix(5)
        return words.reversed().lazy.compactMap { Operation.Method(rawValue: String($0)) }.first
    }

    /// The method of a text that ends before an address: "Make an HTTP POST to:", "To read it, make a GET request to".
    static func method(before text: RichText, _ plain: String) -> Operation.Method? {
        let end = plain.hasSuffix(":") ? plain.dropLast().trimmed() : plain
        guard plain.utf8.count < 300, end.hasSuffix(" to") || plain.hasSuffix(":"),
            Opening.instructions.contains(where: { plain.hasPrefix($0) }),
            !text.runs.contains(where: { $0.kind == .code && isPath($0.text) })
        else { return nil }
        return onlyMethod(in: plain)
    }

    /// The only method that a text before a colon and a path names.
    private static func onlyMethod(in text: String) -> Operation.Method? {
        let found = text.words().compactMap { Operation.Method(rawValue: String($0)) }
        return found.count == 1 ? found[0] : nil
    }

    /// Names that the rest of the sentence has before "parameter" or "set to": "with the `a` and `b` parameters".
    private static func parameters(in runs: ArraySlice<RichText.Run>) -> [RequestLine.Item] {
        var result = itemsSent(by: runs)
        var waiting: [String] = []
        for run in runs {
            if run.kind == .code {
                waiting = RequestLine.item(run.text).map { waiting + [$0.name] } ?? []
                continue
            }
            let words = run.text.trimmed().lowercased()
            let mark = words.drop { $0 == "," || $0 == " " }
            if Opening.namesParameter.contains(where: { mark.hasPrefix($0) }) {
                for name in waiting where !result.contains(where: { $0.name == name }) {
                    result.append(RequestLine.Item(name: name, value: ""))
                }
            }
            if run.text.has(". ") { break }
            if ![",", "and", ", and", "or", ", or", ""].contains(words) { waiting = [] }
        }
        return result.filter { $0.name.utf8.allSatisfy { $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) } }
    }

    /// What a sentence lists behind "with": "with `a=b` and `c`." A name alone counts where nothing says what it is the
    /// name of, or beside one that has a value.
    private static func itemsSent(by runs: ArraySlice<RichText.Run>) -> [RequestLine.Item] {
        var items: [RequestLine.Item] = []
        var text = ""
        for run in runs {
            guard run.kind == .code else {
                text += run.text.isEmpty ? " " : run.text
                if text.has(". ") { break }
                continue
            }
            var words = text.collapsed.lowercased()
            for noun in ["endpoint ", "edge "] where words.hasPrefix(noun) { words.removeFirst(noun.count) }
            let isList = !items.isEmpty && [",", "and", "or", ", and", ", or", "&"].contains(words)
            guard isList || Opening.sendsWith.contains(words), let item = RequestLine.item(run.text) else {
                // What follows the list tells what it was.
                break
            }
            items.append(item)
            text = ""
        }
        let next = text.collapsed.lowercased()
        let isEnd =
            next.isEmpty || ".,;:".contains(next.first ?? ".")
            || ["to ", "in ", "as "].contains { next.hasPrefix($0) }
        return isEnd || items.contains { !$0.value.isEmpty } ? items : []
    }
}
