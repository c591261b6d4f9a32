/// The singular of English words, as names of the API use them.
public enum Singular {
    /// `category` of `categories`, `status` of `statuses`, `task` of `tasks`; other words as they are.
    public static func of(_ word: String) -> String {
        let lower = word.lowercased()
        if unchanging.contains(lower) { return word }
        for (ending, length, replacement) in endings
        where lower.hasSuffix(ending) && lower.count > ending.count {
            return String(word.dropLast(length))
                + (word == word.uppercased() ? replacement.uppercased() : replacement)
        }
        return word
    }

    /// The singular of the last word of a name in `snake_case` or `kebab-case`.
    public static func ofLastWord(in name: String) -> String {
        guard let index = name.lastIndex(where: { $0 == "_" || $0 == "-" }) else { return of(name) }
        return name[...index] + of(String(name[name.index(after: index)...]))
    }

    /// Endings, the first that fits; how many characters go, and what comes for them.
    private static let endings: [(String, Int, String)] = [
        ("ies", 3, "y"), ("sses", 2, ""), ("shes", 2, ""), ("ches", 2, ""), ("xes", 2, ""), ("uses", 2, ""),
        ("ss", 0, ""), ("us", 0, ""), ("is", 0, ""), ("s", 1, ""),
    ]

    /// Words that are no plurals, or the same in both.
    private static let unchanging: Set<String> = [
        "ads", "analytics", "causes", "clauses", "details", "dims", "has", "houses", "insights", "ios",
        "movies", "news", "series",
        "settings", "species", "stats", "was",
    ]
}
