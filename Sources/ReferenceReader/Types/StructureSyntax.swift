import APIModel
import ReferencePages
import ReferenceVocabulary

/// The form of the type grammar that "Return Type" sections have: `Struct {`success`: bool, } Or Struct {…}`.
///
/// It keeps the text of each part, since the ledger has it, and reads as much as is there where the end is lost.
indirect enum StructureSyntax: Sendable {
    case leaf(text: String, type: TypeExpression)
    case list(StructureSyntax)
    case map(key: String, value: StructureSyntax)
    case structure([Member])

    /// A member of a structure.
    struct Member: Sendable {
        var name: String
        var type: StructureSyntax
    }

    /// The alternatives in a section's text, backticks and line ends ignored.
    static func alternatives(in text: String) -> [StructureSyntax] {
        guard text.has(Opening.structure) else { return [] }
        let plain = text.hasByte(UInt8(ascii: "`")) ? text.replacing("`", with: "") : text
        var scanner = Scanner(text: Array(plain.collapsed.utf8))
        var result: [StructureSyntax] = []
        // "Map {string: Struct {…}}" is a map of structures.
        if let whole = scanner.whole() { return [whole] }
        while scanner.skip(to: Opening.structure) {
            if case .structure(let members)? = scanner.type(depth: 0) { result.append(.structure(members)) }
        }
        return result
    }

    /// A type that is not said.
    private static let empty = StructureSyntax.leaf(text: "", type: TypeParser.parse("").type)

    /// The text of the type as the ledger has it.
    var text: String {
        switch self {
        case .leaf(let text, _): text
        case .list(let element): "List<\(element.text)>"
        case .map(let key, let value): "Map<\(key), \(value.text)>"
        case .structure: Opening.structure
        }
    }

    /// The type in the model.
    var expression: TypeExpression {
        switch self {
        case .leaf(_, let type): type
        case .list(let element): .list(element.expression)
        case .map(let key, let value): .map(key: TypeParser.parse(key).type, value: value.expression)
        case .structure(let members):
            .structure(members.map { TypeMember(name: $0.name, type: $0.type.expression) })
        }
    }

    /// The members with their dotted paths, inner ones after the member that holds them.
    func members(path: String = "") -> [Member] {
        switch self {
        case .leaf: return []
        case .list(let element): return element.members(path: path + "[].")
        case .map(_, let value): return value.members(path: path + "{}.")
        case .structure(let members):
            return members.flatMap { member in
                let name = path + member.name
                var inner = name
                if case .structure = member.type { inner += "." }
                return [Member(name: name, type: member.type)] + member.type.members(path: inner)
            }
        }
    }

    private struct Scanner {
        let text: [UInt8]
        var index = 0

        init(text: [UInt8]) { self.text = text }

        mutating func skip(to word: String) -> Bool {
            while index < text.count {
                if text[index...].starts(with: word.utf8) { return true }
                index += 1
            }
            return false
        }

        /// A map or a list that the text begins with; nil, and nothing is passed, for any other text.
        mutating func whole() -> StructureSyntax? {
            let start = index
            if let found = type(depth: 0) {
                switch found {
                case .map, .list: return found
                default: break
                }
            }
            index = start
            return nil
        }

        private mutating func skipBlanks() {
            while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
        }

        /// The type at this place; nil where the text ends.
        mutating func type(depth: Int) -> StructureSyntax? {
            skipBlanks()
            guard index < text.count, depth < 32 else { return nil }
            if take(Opening.structure, before: UInt8(ascii: "{")) { return .structure(members(depth: depth)) }
            if take("List", before: UInt8(ascii: "[")) {
                let element = type(depth: depth + 1) ?? .empty
                close(UInt8(ascii: "]"))
                return .list(element)
            }
            if take("Map", before: UInt8(ascii: "{")) {
                let key = leaf(until: ":")
                if index < text.count, text[index] == UInt8(ascii: ":") { index += 1 }
                let value = type(depth: depth + 1) ?? .empty
                close(UInt8(ascii: "}"))
                return .map(key: key, value: value)
            }
            let text = leaf(until: ",}]")
            return .leaf(text: text, type: TypeParser.parse(text).type)
        }

        private mutating func take(_ word: String, before open: UInt8) -> Bool {
            guard text[index...].starts(with: word.utf8) else { return false }
            var next = index + word.utf8.count
            while next < text.count, text[next] == UInt8(ascii: " ") || text[next] == UInt8(ascii: "\\") {
                next += 1
            }
            guard next < text.count, text[next] == open else {
                // A word alone: step over it, so that a search goes on behind it.
                if word == Opening.structure { index += word.utf8.count }
                return false
            }
            index = next + 1
            return true
        }

        private mutating func close(_ bracket: UInt8) {
            while index < text.count, text[index] != bracket { index += 1 }
            index = min(index + 1, text.count)
        }

        private mutating func members(depth: Int) -> [Member] {
            var result: [Member] = []
            while true {
                skipBlanks()
                guard index < text.count else { break }
                if text[index] == UInt8(ascii: "}") {
                    index += 1
                    break
                }
                if text[index] == UInt8(ascii: ",") {
                    index += 1
                    continue
                }
                let start = index
                let name = leaf(until: ":,}")
                // A bracket that nothing opened.
                if index == start, text[index] != UInt8(ascii: ":") { index += 1 }
                if index < text.count, text[index] == UInt8(ascii: ":") {
                    index += 1
                    result.append(Member(name: name, type: type(depth: depth + 1) ?? .empty))
                } else if !name.isEmpty {
                    result.append(Member(name: name, type: .empty))
                }
            }
            return result
        }

        /// The text up to one of the marks outside of brackets.
        private mutating func leaf(until marks: String) -> String {
            var depth = 0
            let start = index
            while index < text.count {
                let byte = text[index]
                if depth == 0, marks.utf8.contains(byte) { break }
                if "{[<(".utf8.contains(byte) { depth += 1 }
                if "}]>)".utf8.contains(byte) { depth -= 1 }
                if depth < 0 { break }
                index += 1
            }
            return String(decoding: text[start..<index], as: UTF8.self).trimmed()
        }
    }
}
