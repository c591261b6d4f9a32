import APIModel
import ReferencePages
import ReferenceVocabulary

/// Sentences about what a call answers: "Returns `true` if successful", "On success, your app receives:".
enum AnswerWords {
    /// True for a text that says that an answer follows, or one below the heading of an answer that says nothing else.
    static func announce(_ words: String, isTitled: Bool) -> Bool {
        let lower = words.lowercased()
        let isSuccess = lower.has("success")
        if Opening.noAnswers.contains(where: { lower.has($0) && (!isSuccess || $0 == "webhook") }) {
            return false
        }
        return isTitled || areOfAnswers(lower)
    }

    /// True for words of titles and texts, in lower case, about answers.
    static func areOfAnswers(_ lower: String) -> Bool { Opening.answerWords.contains { lower.has($0) } }

    /// The type in "Returns `true` …", "`true` if …", "Returns `id` and `post_id`", "with `success` set to `true`".
    static func type(in text: RichText, isTitled: Bool) -> TypeExpression? {
        guard text.runs.contains(where: { $0.kind == .code }) else { return nil }
        let runs = text.runs.filter { $0.kind == .code || !$0.text.isBlank }
        guard let first = runs.first else { return nil }
        let opening = first.kind == .code ? "" : first.text.collapsed.lowercased()
        let isReturn = ["returns", "return", "returns:", "it returns", "this returns"].contains(opening)
        if isReturn || (isTitled && first.kind == .code), let code = runs.first(where: { $0.kind == .code }) {
            if code.text == "true" { return .scalar(.boolean) }
            if let sample = JSONSample(code.text), !sample.isError { return sample.type }
            if isReturn { return members(runs.dropFirst()) ?? settings(runs) }
        }
        return announce(text.plain, isTitled: false) ? settings(runs) : nil
    }

    /// "`id` and `post_id`"
    private static func members(_ runs: ArraySlice<RichText.Run>) -> TypeExpression? {
        var result: [TypeMember] = []
        var isAside = false
        for run in runs {
            // "`state` (`on`, `off`)" says what one of them can be.
            if isAside {
                guard run.kind != .code, let close = run.text.firstIndex(of: ")") else { continue }
                isAside = false
                let rest = run.text[run.text.index(after: close)...].trimmed()
                if [",", "and", ", and", "&"].contains(rest) { continue }
                return rest.isEmpty || rest.hasPrefix(".") ? .structure(result) : nil
            }
            if run.kind == .text, !result.isEmpty, run.text.trimmed() == "(" {
                isAside = true
                continue
            }
            if result.isEmpty, run.kind == .text, run.text.trimmed() == ":" { continue }
            if run.kind == .code {
                guard isName(run.text) else { return nil }
                result.append(TypeMember(name: run.text, type: .any))
            } else if ![",", "and", ", and", "&"].contains(run.text.trimmed()) {
                // "`id` of the node", "`name` field": a sentence about one of them.
                let rest = run.text.trimmed()
                // "`success`: bool"
                if rest.hasPrefix(":"), result.count == 1, StatedType.isWord(String(rest.dropFirst())) {
                    result[0].type = TypeParser.parse(rest.dropFirst().trimmed()).type
                    return .structure(result)
                }
                let isEnd = rest.hasPrefix(".") || rest.hasPrefix("if ") || rest.hasPrefix("on ")
                return isEnd && !result.isEmpty ? .structure(result) : nil
            }
        }
        return result.isEmpty ? nil : .structure(result)
    }

    /// "`success` set to `true`"
    private static func settings(_ runs: [RichText.Run]) -> TypeExpression? {
        for index in runs.indices.dropLast(2) where runs[index].kind == .code && isName(runs[index].text) {
            if runs[index + 1].text.trimmed() == "set to", ["true", "false"].contains(runs[index + 2].text) {
                return .structure([TypeMember(name: runs[index].text, type: .scalar(.boolean))])
            }
        }
        return nil
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) }
    }
}
