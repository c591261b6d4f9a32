import ReferencePages

/// The sentence that says what an operation creates.
enum CreatedSentence {
    /// The type in "When posting to this edge, a Photo will be created."; empty where none is.
    static func type(in plain: String) -> String? {
        guard let begin = plain.range(of: "When posting to this edge, "),
            let end = plain.range(of: " will be created")
        else { return nil }
        guard begin.upperBound < end.lowerBound else { return nil }
        var name = plain[begin.upperBound..<end.lowerBound].trimmed()
        if name.hasPrefix("no ") { return "" }
        for article in ["a ", "an "] where name.hasPrefix(article) { name = String(name.dropFirst(article.count)) }
        return name
    }
}
