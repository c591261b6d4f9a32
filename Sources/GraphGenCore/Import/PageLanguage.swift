import APIModel
import ReferencePages
import ReferenceVocabulary

/// The language of a page, by its words; what the page says of its language counts where it has few.
enum PageLanguage {
    /// The name of another language than English that a page is in; nil for English, and where too little tells.
    static func other(_ text: PageText, declared: String?) -> String? {
        if let language = ofTitles(text) { return language }
        let words = text.prose.flatMap { Self.words(in: $0) }
        if let language = ofWords(words) { return language }
        let known = words.count { OtherLanguage.english.contains($0) }
        // What is translated in name alone is English all the same.
        guard known < 8, let declared, !declared.lowercased().hasPrefix("en") else { return nil }
        return "`\(declared)`"
    }

    /// By titles of sections and columns: tables of generated pages are translated in these alone.
    private static func ofTitles(_ text: PageText) -> String? {
        let titles = (text.headings + text.headers).map { $0.lowercased() }
        let english = titles.count { title in
            SectionTitle.meaning(ofSection: title) != .other || HeaderWord.subject(of: title) != nil
                || HeaderWord.column(of: title) != nil
        }
        let inScript = titles.count { isInOtherScript($0) }
        if inScript > 1, inScript * 2 >= english { return "another language" }
        for language in OtherLanguage.all {
            let found = titles.count { language.titles.contains($0) }
            if found > 1, found * 2 >= english { return language.name }
        }
        return nil
    }

    private static func ofWords(_ words: [String]) -> String? {
        let letters = words.reduce(0) { $0 + $1.count }
        let others = words.reduce(0) { $0 + $1.unicodeScalars.count(where: isOfOtherScript) }
        if others > 20, others * 4 > letters { return "another language" }
        let english = words.count { OtherLanguage.english.contains($0) }
        let counts = OtherLanguage.all.map { language in
            (language.name, words.count { language.words.contains($0) })
        }
        if let most = counts.max(by: { $0.1 < $1.1 }), most.1 > 7, most.1 > english { return most.0 }
        // Of English sentences these words are a fifth; dates and names have none.
        let sentences = words.count
        return sentences > 80 && english * 50 < sentences ? "another language" : nil
    }

    /// The words of sentences, in lower case; names and lists of values are none.
    private static func words(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { line -> [String] in
            let parts = line.lowercased().split { " ,.;:!?()\"“”".contains($0) }
            let words = parts.filter { part in part.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" } }
            return words.count > 3 || words.contains(where: isInOtherScript) ? words.map(String.init) : []
        }
    }

    private static func isInOtherScript(_ text: some StringProtocol) -> Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count > 1 && letters.count(where: isOfOtherScript) * 2 > letters.count
    }

    /// True for letters that are no Latin ones.
    private static func isOfOtherScript(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x36F && !(0x1E00...0x1EFF).contains(scalar.value) && scalar.properties.isAlphabetic
    }
}
