import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads marks such as `Core`, `CoreDefault`, `Required` or `[Deprecated]`.
enum FlagText {
    /// The flags in a text that holds nothing else; nil for any other text.
    static func flags(_ text: RichText) -> [Flag]? {
        FlagWords.flags(in: text.plain.trimmed())
    }

    /// Flags glued to the marks of an emphasized type, as in `Required_string_`.
    static func cutBeforeMarks(_ text: String) -> (flags: [Flag], type: String)? {
        guard let last = text.last, last == "_" || last == "*", let mark = text.firstIndex(of: last),
            text.index(after: mark) < text.endIndex, let flags = FlagWords.flags(in: String(text[..<mark]))
        else { return nil }
        return (flags, String(text[text.index(after: mark)...].dropLast()))
    }

    /// Flags glued to a text's end without a blank, as in `lead form.Supports Emoji`, and the text without them.
    static func cutGlued(_ text: RichText) -> (text: RichText, flags: [Flag])? {
        guard var last = text.runs.last, last.kind == .text else { return nil }
        var flags: [Flag] = []
        var words = Substring(last.text.trimmed())
        while let end = words.utf8.last,
            let flag = Flag.allCases.first(where: {
                $0.rawValue.utf8.last == end && words.hasSuffix($0.rawValue)
            })
        {
            let before = words.dropLast(flag.rawValue.count)
            let isGlued = before.last.map { !$0.isWhitespace && !$0.isUppercase } ?? (text.runs.count > 1)
            // "the IDDefault": capitals before a flag are an acronym's or the text's own.
            let isAcronym = before.suffix(2).count == 2 && before.suffix(2).allSatisfy(\.isUppercase)
            guard isGlued || isAcronym || (before.last?.isUppercase == true && flag == .supportsEmoji) else {
                break
            }
            flags.insert(flag, at: 0)
            words = before
        }
        guard !flags.isEmpty else { return nil }
        last.text = String(words)
        return (RichText(text.runs.dropLast() + [last]), flags)
    }

    /// True where a text ends inside of a mark that is glued to it, as in `a form.Supports Em`, or stands on a line of
    /// its own.
    static func isCut(_ description: String) -> Bool {
        let text = description.trimmed()
        // The longest mark has 14 letters, and each begins with a capital.
        guard let last = text.utf8.last, last | 0x20 >= 0x61, last | 0x20 <= 0x7A else { return false }
        let ending = text.utf8.suffix(13)
        return ending.indices.contains { start in
            guard ending[start] >= 0x41, ending[start] <= 0x5A else { return false }
            let word = text[start...]
            let isBegun = Flag.allCases.contains {
                $0.rawValue.utf8.first == ending[start] && $0.rawValue.hasPrefix(word) && $0.rawValue != word
            }
            guard isBegun else { return false }
            guard let before = text[..<start].last, !before.isNewline else { return word.utf8.count > 2 }
            return before.isLowercase || before.isNumber || before == "." || before == ")"
        }
    }
}
