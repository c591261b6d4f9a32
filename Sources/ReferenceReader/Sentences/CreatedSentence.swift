import APIModel
import ReferencePages
import ReferenceVocabulary

/// The sentence that says what an operation creates.
enum CreatedSentence {
    /// The type in "When posting to this edge, a Photo will be created."; empty where none is.
    static func type(in plain: String) -> String? {
        guard let begin = plain.range(of: Opening.created.before),
            let end = plain.range(of: Opening.created.behind),
            begin.upperBound < end.lowerBound
        else { return nil }
        let name = plain[begin.upperBound..<end.lowerBound].trimmed()
        if name.hasPrefix(Opening.createsNothing) { return "" }
        for article in ["an ", "a "] where name.hasPrefix(article) {
            return String(name.dropFirst(article.count))
        }
        return name
    }
}
