import APIModel

/// What to say of something that will go away.
enum Deprecation {
    /// The sentences of a description that say since when or why, or what to use instead; what it is, its documentation
    /// says already.
    static func message(_ description: String) -> String {
        let telling = sentences(description).filter { sentence in
            let words = sentence.lowercased()
            return signs.contains { words.has($0) } || openings.contains { words.hasPrefix($0) }
        }
        return telling.isEmpty ? "The Graph API lists it as deprecated." : telling.joined(separator: " ")
    }

    /// What stands in such sentences.
    private static let signs = [
        "deprecat", "no longer", "removed", "instead", "obsolete", "replaced by", "superseded",
        "not available since", "not returned since",
        "will be gone", "sunset", "takes its place", "always null", "always 0", "always empty",
        "returns null", "returns 0", "until version", "as of version", "stopped",
    ]

    /// What sentences begin with that name something else.
    private static let openings = ["use ", "pass ", "send ", "read `", "call `", "set `"]

    /// The text cut after `.`, `!` and `?` where white space and no small letter follows, since `e.g. so` goes on.
    private static func sentences(_ text: String) -> [String] {
        var result: [String] = []
        var sentence = ""
        let words = text.split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() {
            sentence += sentence.isEmpty ? String(word) : " \(word)"
            let ends = word.last.map { ".!?".contains($0) } ?? false
            let next = index + 1 < words.count ? words[index + 1].first : nil
            if ends, next?.isLowercase != true {
                result.append(sentence)
                sentence = ""
            }
        }
        return sentence.isEmpty ? result : result + [sentence]
    }
}
