/// Words in which the changelog gives days, or says that there is none yet.
public enum DayWords {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// The number of a month from 1, by its name or the first letters of it: `Sept` is 9. Nil for any other word.
    public static func month(_ word: some StringProtocol) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let lower = word.lowercased()
        return months.firstIndex { $0.hasPrefix(lower) }.map { $0 + 1 }
    }

    /// True for what stands behind the number of a day: the letters of `23rd`.
    public static func isOrdinal(_ ending: some StringProtocol) -> Bool {
        ["", "st", "nd", "rd", "th"].contains(ending.lowercased())
    }

    /// True for a word before the day that counts where a text names several: "extended from … to …".
    public static func announcesLastDay(_ word: some StringProtocol) -> Bool {
        ["to", "until", "till"].contains(word.lowercased())
    }

    private static let undecided: Set<String> = [
        "none", "unknown", "undecided", "undetermined", "pending", "current", "latest", "na", "n a", "t b a",
        "t b c", "t b d",
        "not applicable", "not announced", "not yet announced", "not decided", "not yet decided", "not set",
        "not yet set", "not yet known", "not available", "to be announced", "to be confirmed",
        "to be decided",
        "to be determined", "no date", "no date yet",
    ]

    /// True for words that say that a day is not known: `TBD`, alone or with more, and whole texts such as "Not announced".
    public static func sayNoDay(_ words: [some StringProtocol]) -> Bool {
        let lower = words.map { $0.lowercased() }
        return lower.contains { ["tbd", "tba", "tbc"].contains($0) }
            || undecided.contains(lower.joined(separator: " "))
    }
}
