/// One field in a selection, whatever node it is of.
struct GraphSelectionItem: Sendable, Hashable {
    struct Argument: Sendable, Hashable {
        var name: String
        var value: JSONValue

        /// The value as it stands between the parentheses.
        var text: String { if case .string(let string) = value { string } else { value.text } }
    }

    var name: String
    var arguments: [Argument] = []
    var alias: String?
    var children: [GraphSelectionItem] = []

    static func text(of items: [GraphSelectionItem]) -> String { items.map(\.text).joined(separator: ",") }

    /// The items after those of another selection, each once: the API refuses a field that is there twice.
    @_optimize(none)
    static func text(of items: [GraphSelectionItem], beside other: String?) -> String {
        guard let other, !other.isEmpty else { return text(of: items) }
        var texts: [String] = []
        var text = ""
        var depth = 0
        for character in other + "," {
            if character == ",", depth == 0 {
                if !text.isEmpty { texts.append(text) }
                text = ""
                continue
            }
            if "({[".contains(character) { depth += 1 }
            if ")}]".contains(character) { depth -= 1 }
            text.append(character)
        }
        for item in items.map(\.text) where !texts.contains(item) { texts.append(item) }
        return texts.joined(separator: ",")
    }

    var text: String {
        var text = name
        for argument in arguments { text += ".\(argument.name)(\(argument.text))" }
        if let alias { text += ".as(\(alias))" }
        return children.isEmpty ? text : text + "{\(Self.text(of: children))}"
    }

    /// What is wrong with the item: a name that is none, or an argument that would end its parentheses.
    var problem: String? {
        let badName = "a selection has a field, argument or alias whose name is not one"
        guard Self.isName(name), alias.map(Self.isName) ?? true else { return badName }
        for argument in arguments {
            guard Self.isName(argument.name) else { return badName }
            if !Self.isBalanced(argument.text) {
                return "the argument \(argument.name) of \(name) has brackets that do not match"
            }
        }
        for child in children { if let problem = child.problem { return problem } }
        return nil
    }

    private static func isName(_ text: String) -> Bool {
        for byte in text.utf8 where !isNameByte(byte) { return false }
        return !text.isEmpty
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isBalanced(_ text: String) -> Bool {
        var open: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
            case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast() == byte else { return false }
            case 0..<0x20: return false
            default: break
            }
        }
        return open.isEmpty
    }
}
