import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads an item of a list of errors: `` - `190` (subcode `463`): Expired ``, "- **4** — Too many calls".
enum ListedError {
    /// The row; nil for an item that does not begin with a code.
    static func row(_ text: RichText, page: String, line: Int) -> ReadRow? {
        let words = withoutNouns(text.plain.collapsed)
        let start = words.drop { $0 == "#" || $0 == "(" }
        let code = start.prefix { $0.isNumber || $0 == "-" }
        guard let first = code.first(where: { $0 != "-" }), first.isNumber, let last = code.last,
            last.isNumber
        else { return nil }
        var rest = start.dropFirst(code.count)
        guard let next = rest.first, !next.isLetter, next != "." || !rest.dropFirst().hasPrefix("0") else {
            return nil
        }
        var row = ReadRow(page: page, line: line, kind: .error, name: String(code))
        row.isListed = true
        // "(subcode 463)", ", subcode 463", "/463"
        let mark = rest.prefix(while: { !$0.isNumber })
        if mark.lowercased().has("subcode") || mark.trimmed() == "/" {
            let number = rest.dropFirst(mark.count).prefix { $0.isNumber }
            row.subcode = String(number)
            rest = rest.dropFirst(mark.count + number.count)
        }
        row.description = rest.drop { !$0.isLetter && !$0.isNumber && $0 != "`" }.trimmed()
        return row
    }

    /// The text behind the words that only say that a code follows: "Error code 4", "Returns error `4`".
    private static func withoutNouns(_ text: String) -> Substring {
        var rest = text[...]
        while true {
            let word = rest.prefix { $0.isLetter }
            guard !word.isEmpty, Opening.codeNouns.contains(word.lowercased()) else { return rest }
            rest = rest.dropFirst(word.count).drop { $0 == " " }
        }
    }
}
