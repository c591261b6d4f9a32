import APIModel
import ReferencePages

/// Types that a description states in a fixed place: "(string) …", "integer. …", "Required. Boolean. …". A type that stands
/// inside of a sentence is none.
enum StatedType {
    /// Words that are types and nothing else at a sentence's place; "link" or "count" begin texts as well.
    private static let words: Set<String> = [
        "string", "strings", "integer", "int", "int32", "int64", "boolean", "bool", "float", "double",
        "array",
        "object", "json object", "enum", "numeric string", "unix timestamp", "timestamp", "datetime",
        "array of strings", "array of objects", "array of integers", "list of strings", "list of objects",
        "string array", "utf-8 string", "unsigned int", "unsigned int32", "json array", "json-encoded string",
    ]

    /// True for a text that is the name of a type and nothing else.
    static func isWord(_ text: String) -> Bool {
        words.contains(text.lowercased().filter { !".:,".contains($0) }.trimmed())
    }

    /// Takes the type off the description of a row without one.
    static func take(into row: inout ReadRow) {
        guard let (text, isRequired) = text(in: row.description) else { return }
        let (type, constraints) = TypeParser.parse(text)
        guard type.isKnown else { return }
        (row.type, row.constraints) = (type, constraints)
        if isRequired { row.isMarkedRequired = true }
    }

    /// The type's text, and whether it is marked as required.
    private static func text(in description: String) -> (String, Bool)? {
        guard let first = description.utf8.first, first != 0x60 else { return nil }
        var rest = Substring(description).drop { "*_ ".contains($0) }
        var isRequired = false
        if rest.lowercased().hasPrefix("type: ") { rest = rest.dropFirst("type: ".count) }
        // At most two marks stand before a type: "Optional. String."
        for _ in 0..<3 {
            if rest.first == "(" {
                guard let close = rest.firstIndex(of: ")") else { return nil }
                let inner = rest[rest.index(after: rest.startIndex)..<close]
                guard inner.utf8.count < 60 else { return nil }
                return inParentheses(inner)
            }
            let dash = rest.prefix(40).range(of: " - ")?.lowerBound
            let mark = rest.prefix(40).firstIndex { ".;:\n|,\u{2014}\u{2013}*".contains($0) }
            let end = [dash, mark].compactMap { $0 }.min() ?? rest.endIndex
            guard rest.distance(from: rest.startIndex, to: end) <= 24 else { return bracketed(rest) }
            let word = rest[..<end].filter { $0 != "`" && $0 != "_" }.trimmed()
            let lower = word.lowercased()
            if lower == "required" || lower == "optional" {
                isRequired = isRequired || lower == "required"
                guard end < rest.endIndex else { return nil }
                rest = rest[end...].drop { !$0.isLetter && $0 != "(" }
                continue
            }
            // A comma goes on with a mark, or the text is a sentence: "String, integer and other values …".
            if end < rest.endIndex, rest[end] == "," {
                let next = rest[rest.index(after: end)...].drop { $0 == " " }.lowercased()
                guard next.hasPrefix("required") || next.hasPrefix("optional") else { return nil }
                isRequired = isRequired || next.hasPrefix("required")
            } else if end == rest.endIndex, rest.utf8.count > 24 {
                return nil
            }
            return words.contains(lower) ? (word, isRequired) : bracketed(rest)
        }
        return nil
    }

    private static func inParentheses(_ text: Substring) -> (String, Bool)? {
        var found: String?
        var isRequired = false
        for part in Delimited.split(String(text), at: text.contains(";") ? ";" : ",") {
            let word = part.filter { $0 != "`" && $0 != "*" && $0 != "_" }.trimmed()
            switch word.lowercased() {
            case "required": isRequired = true
            case "optional": continue
            case let lower where words.contains(lower) && found == nil: found = word
            default: return nil
            }
        }
        return found.map { ($0, isRequired) }
    }

    /// `list<string>` or `enum {a, b}` at the beginning.
    private static func bracketed(_ text: Substring) -> (String, Bool)? {
        let head = text.prefix { $0.isLetter }
        guard ["list", "array", "enum", "map", "vector"].contains(head.lowercased()) else { return nil }
        let open = text[head.endIndex...].drop { $0 == " " }
        guard let bracket = open.first, let close = ["<": ">", "{": "}"][bracket].map(Character.init) else {
            return nil
        }
        var depth = 0
        for index in open.indices {
            if open[index] == bracket { depth += 1 }
            if open[index] == close { depth -= 1 }
            if depth == 0 {
                return (text[...index].filter { $0 != "`" }, false)
            }
        }
        return nil
    }
}
