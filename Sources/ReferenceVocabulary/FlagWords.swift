public import APIModel

/// The marks of rows as pages write them: `Core`, `CoreDefault`, `Required`, `[Deprecated]`.
public enum FlagWords {
    private static let small = Flag.allCases.map { (flag: $0, word: $0.rawValue.lowercased()) }

    /// The marks that a text consists of, in any case and with whatever stands between them; nil for any other text.
    public static func flags(in text: String) -> [Flag]? {
        guard text.utf8.count < 80 else { return nil }
        var rest = Substring(text.lowercased())
        var result: [Flag] = []
        while true {
            rest = rest.drop { !$0.isLetter }
            if rest.isEmpty { break }
            guard let (flag, _) = small.first(where: { rest.utf8.starts(with: $0.word.utf8) }) else {
                return nil
            }
            if !result.contains(flag) { result.append(flag) }
            rest = rest.dropFirst(flag.rawValue.count)
        }
        return result.isEmpty ? nil : result
    }

    /// True for a text of marks as generated pages write them, glued or not, with blanks or line breaks between them.
    public static func areFlags(_ text: some StringProtocol, separator: Character) -> Bool {
        var rest = Substring(text)
        while true {
            rest = rest.drop { $0 == " " || $0 == separator }
            if rest.isEmpty { return true }
            guard let flag = Flag.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else { return false }
            rest = rest.dropFirst(flag.rawValue.count)
        }
    }
}
