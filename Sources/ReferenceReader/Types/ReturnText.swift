import APIModel
import ReferencePages

/// Reads what "Return Type" sections hold: `Struct {`success`: bool, } Or Struct {…}`.
indirect enum ReturnText {
    case leaf(String)
    case list(ReturnText)
    case map(key: String, value: ReturnText)
    case structure([(name: String, type: ReturnText)])

    /// The alternatives in a section's text, backticks and line ends ignored.
    static func alternatives(in text: String) -> [ReturnText] {
        var scanner = Scanner(text: Array(text.filter { $0 != "`" }.collapsed))
        var result: [ReturnText] = []
        while scanner.skip(to: "Struct") {
            if case .structure(let members)? = scanner.type(depth: 0) { result.append(.structure(members)) }
        }
        return result
    }

    /// The text of the type as the ledger has it.
    var text: String {
        switch self {
        case .leaf(let text): text
        case .list(let element): "List<\(element.text)>"
        case .map(let key, let value): "Map<\(key), \(value.text)>"
        case .structure: "Struct"
        }
    }

    /// The type in the model.
    var expression: TypeExpression {
        switch self {
        case .leaf(let text): TypeParser.parse(text).type
        case .list(let element): .list(element.expression)
        case .map(let key, let value): .map(key: TypeParser.parse(key).type, value: value.expression)
        case .structure(let members): .structure(members.map { TypeMember(name: $0.name, type: $0.type.expression) })
        }
    }

    /// The members with their dotted paths, inner ones after the member that holds them.
    func members(path: String = "") -> [(path: String, type: String)] {
        switch self {
        case .leaf: return []
        case .list(let element): return element.members(path: path + "[].")
        case .map(_, let value): return value.members(path: path + "{}.")
        case .structure(let members):
            return members.flatMap { member in
                let name = path + member.name
                let inner: [(path: String, type: String)]
                if case .structure = member.type { inner = member.type.members(path: name + ".") } else {
                    inner = member.type.members(path: name)
                }
                return [(name, member.type.text)] + inner
            }
        }
    }

    private struct Scanner {
        let text: [Character]
        var place = 0

        init(text: [Character]) { self.text = text }

        mutating func skip(to word: String) -> Bool {
            let word = Array(word)
            while place + word.count <= text.count {
                if Array(text[place..<(place + word.count)]) == word { return true }
                place += 1
            }
            place = text.count
            return false
        }

        private mutating func skipBlanks() {
            while place < text.count, text[place] == " " { place += 1 }
        }

        /// The type at this place; nil where the text ends.
        mutating func type(depth: Int) -> ReturnText? {
            skipBlanks()
            guard place < text.count, depth < 32 else { return nil }
            if take("Struct", before: "{") { return .structure(members(depth: depth)) }
            if take("List", before: "[") {
                let element = type(depth: depth + 1) ?? .leaf("")
                close("]")
                return .list(element)
            }
            if take("Map", before: "{") {
                let key = leaf(until: [":"])
                if place < text.count, text[place] == ":" { place += 1 }
                let value = type(depth: depth + 1) ?? .leaf("")
                close("}")
                return .map(key: key, value: value)
            }
            return .leaf(leaf(until: [",", "}", "]"]))
        }

        private mutating func take(_ word: String, before open: Character) -> Bool {
            let word = Array(word)
            guard place + word.count <= text.count, Array(text[place..<(place + word.count)]) == word else { return false }
            var next = place + word.count
            while next < text.count, text[next] == " " || text[next] == "\\" { next += 1 }
            guard next < text.count, text[next] == open else {
                // A word alone: step over it, so that a search goes on behind it.
                if open == "{", word == Array("Struct") { place += word.count }
                return false
            }
            place = next + 1
            return true
        }

        private mutating func close(_ bracket: Character) {
            while place < text.count, text[place] != bracket { place += 1 }
            place = min(place + 1, text.count)
        }

        private mutating func members(depth: Int) -> [(name: String, type: ReturnText)] {
            var result: [(name: String, type: ReturnText)] = []
            while true {
                skipBlanks()
                guard place < text.count else { break }
                if text[place] == "}" {
                    place += 1
                    break
                }
                if text[place] == "," {
                    place += 1
                    continue
                }
                let start = place
                let name = leaf(until: [":", ",", "}"])
                // A bracket that nothing opened.
                if place == start, text[place] != ":" { place += 1 }
                if place < text.count, text[place] == ":" {
                    place += 1
                    result.append((name, type(depth: depth + 1) ?? .leaf("")))
                } else if !name.isEmpty {
                    result.append((name, .leaf("")))
                }
            }
            return result
        }

        /// The text up to one of the marks outside of brackets.
        private mutating func leaf(until marks: Set<Character>) -> String {
            var depth = 0
            var result = ""
            while place < text.count {
                let character = text[place]
                if depth == 0, marks.contains(character) { break }
                if "{[<(".contains(character) { depth += 1 }
                if "}]>)".contains(character) { depth -= 1 }
                if depth < 0 { break }
                result.append(character)
                place += 1
            }
            return result.trimmed()
        }
    }
}
