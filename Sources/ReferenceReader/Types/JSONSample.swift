import APIModel
import ReferencePages

/// A JSON text that a page shows, and the type that its values have. Pages write samples for people: with comments, dots for
/// what is left out, names in the place of values, and a comma too many.
struct JSONSample: Sendable {
    /// A member of the outermost object.
    struct Member: Sendable {
        var name: String
        /// A text's content; empty for other values.
        var value: String
        var type: TypeExpression
    }

    /// What the values tell: nulls, empty lists and names in the place of values leave their types open.
    let type: TypeExpression
    /// The members of the outermost object.
    let members: [Member]

    /// True for what the API answers where a call fails.
    var isError: Bool { members.contains { $0.name == "error" || $0.name == "errors" } }

    /// Nil for a text that is no object and no list.
    ///
    /// - Parameter isWhole: false where another text may be glued to the sample's end.
    init?(_ text: some StringProtocol, isWhole: Bool = true) {
        guard let first = text.utf8.first(where: { $0 > 0x20 && $0 != 0x5C }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        var scanner = Scanner(String(text))
        guard let type = scanner.value(depth: 0), !isWhole || scanner.isAtEnd else { return nil }
        switch type {
        case .structure, .object, .list: break
        default: return nil
        }
        self.type = type
        members = scanner.members
    }

    /// The type that values of both types have.
    static func merged(_ left: TypeExpression, _ right: TypeExpression) -> TypeExpression {
        switch (left, right) {
        case _ where left == right: return left
        case (.any, let other), (let other, .any): return other
        case (.object, .structure): return right
        case (.structure, .object): return left
        case (.list(let one), .list(let other)): return .list(merged(one, other))
        case (.scalar(.integer), .scalar(.float)), (.scalar(.float), .scalar(.integer)):
            return .scalar(.float)
        case (.structure(let one), .structure(let other)):
            var members = one
            for member in other {
                if let index = members.firstIndex(where: { $0.name == member.name }) {
                    members[index].type = merged(members[index].type, member.type)
                } else {
                    members.append(member)
                }
            }
            return .structure(members)
        default: return .any
        }
    }

    private struct Scanner {
        /// How deep values may be nested.
        private static let deepest = 24
        private let bytes: [UInt8]
        private var index = 0
        private(set) var members: [Member] = []

        init(_ text: String) {
            let marked =
                text.has("\u{201C}") || text.has("\u{201D}")
                ? text.replacing("\u{201C}", with: "\"").replacing("\u{201D}", with: "\"") : text
            bytes = Array(marked.utf8)
        }

        var isAtEnd: Bool {
            mutating get {
                skipSpace()
                return index >= bytes.count
            }
        }

        private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        private func starts(_ text: StaticString) -> Bool {
            text.withUTF8Buffer { bytes[min(index, bytes.count)...].starts(with: $0) }
        }

        /// Passes blanks, comments, and dots in the place of what is left out.
        private mutating func skipSpace() {
            while let byte = next {
                if byte <= 0x20 || byte == 0x5C {
                    index += 1
                } else if starts("//") || (byte == UInt8(ascii: "#") && index > 0 && bytes[index - 1] <= 0x20)
                {
                    index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
                } else if starts("/*") {
                    while index < bytes.count, !starts("*/") { index += 1 }
                    index += 2
                } else if starts("...") || starts("\u{2026}") {
                    index += 3
                } else if starts("\u{A0}") {
                    index += 2
                } else {
                    return
                }
            }
        }

        mutating func value(depth: Int) -> TypeExpression? {
            guard depth < Self.deepest else { return nil }
            skipSpace()
            switch next {
            case UInt8(ascii: "{"): return placeholder() ?? object(depth: depth)
            case UInt8(ascii: "["): return list(depth: depth)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return text().map { _ in .scalar(.string) }
            case UInt8(ascii: "<"):
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                index = end + 1
                return .any
            default: return word()
            }
        }

        /// `{expires-in}` stands for a value.
        private mutating func placeholder() -> TypeExpression? {
            let end = bytes[(index + 1)...].firstIndex {
                !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 != 0x2D && $0 != 0x5F
                    && !($0 >= 0x30 && $0 <= 0x39)
            }
            guard let end, end > index + 1, bytes[end] == UInt8(ascii: "}") else { return nil }
            index = end + 1
            return .any
        }

        private mutating func object(depth: Int) -> TypeExpression? {
            index += 1
            var result: [TypeMember] = []
            while true {
                skipSpace()
                guard let byte = next else { return nil }
                if byte == UInt8(ascii: "}") { break }
                if byte == UInt8(ascii: ",") {
                    index += 1
                    continue
                }
                guard let name = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? text() : bareName()
                else { return nil }
                skipSpace()
                guard next == UInt8(ascii: ":") else { return nil }
                index += 1
                skipSpace()
                let start = index
                guard let type = value(depth: depth + 1) else { return nil }
                // "<FIELD>" stands for any name.
                guard !name.isEmpty, !name.utf8.contains(where: { "<>{}. ".utf8.contains($0) }) else {
                    continue
                }
                if depth == 0 {
                    let isText = type == .scalar(.string) && index - 1 > start
                    let content =
                        isText ? String(decoding: bytes[(start + 1)..<(index - 1)], as: UTF8.self) : ""
                    members.append(Member(name: name, value: content, type: type))
                }
                let member = TypeMember(name: name, type: type)
                if case .structure(let merged) = JSONSample.merged(.structure(result), .structure([member])) {
                    result = merged
                }
            }
            index += 1
            return result.isEmpty ? .object : .structure(result)
        }

        private mutating func list(depth: Int) -> TypeExpression? {
            index += 1
            var element = TypeExpression.any
            var isMixed = false
            while true {
                skipSpace()
                guard let byte = next else { return nil }
                if byte == UInt8(ascii: "]") { break }
                if byte == UInt8(ascii: ",") {
                    index += 1
                    continue
                }
                guard let type = value(depth: depth + 1) else { return nil }
                let merged = JSONSample.merged(element, type)
                isMixed = isMixed || (merged == .any && type != .any)
                element = isMixed ? .any : merged
            }
            index += 1
            return .list(element)
        }

        /// A text in quotes, and what is in it.
        private mutating func text() -> String? {
            guard let quote = next else { return nil }
            let start = index + 1
            index = start
            while let byte = next, byte != quote {
                index += byte == 0x5C ? 2 : 1
            }
            guard index < bytes.count else { return nil }
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }

        private mutating func bareName() -> String? {
            let start = index
            while let byte = next, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F { index += 1 }
            return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
        }

        /// `true`, a number, `null`, or a name in the place of a value.
        private mutating func word() -> TypeExpression? {
            let start = index
            while let byte = next, byte > 0x20, !",]}".utf8.contains(byte) { index += 1 }
            guard index > start else { return nil }
            let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
            switch word {
            case "true", "false": return .scalar(.boolean)
            case "null": return .any
            default:
                if Int(word) != nil { return .scalar(.integer) }
                if Double(word) != nil { return .scalar(.float) }
                return word.utf8.allSatisfy {
                    $0 == 0x5F || $0 == 0x2D || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
                }
                    ? .any : nil
            }
        }
    }
}
