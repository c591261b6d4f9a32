import APIModel
import ReferencePages

/// Headings and texts that say whose members a table lists: "`message_tags` objects", "The `weather` object has:".
enum MemberHeading {
    private static let nouns: Set<Substring> = [
        "object", "objects", "fields", "members", "properties", "structure", "parameters", "keys",
    ]

    /// The name in a heading that is one, with or without a noun behind it.
    static func name(in title: String) -> String? {
        let words = title.filter { $0 != "`" }.split(separator: " ")
        if words.count > 1, words.count < 5,
            words.last.map({ ["Object", "object", "objects"].contains($0) }) == true
        {
            // "Cancel Reason Object" is about `cancel_reason`.
            let name = words.dropLast().map { $0.lowercased() }.joined(separator: "_")
            return isName(name) ? name : nil
        }
        // "Custom Data Parameters" is about `custom_data`, where there is such an object.
        if words.count > 2, words.count < 5, words.last.map({ nouns.contains($0.lowercased()[...]) }) == true,
            !title.contains("`")
        {
            let name = words.dropLast().map { $0.lowercased() }.joined(separator: "_")
            return isName(name) ? name : nil
        }
        guard let first = words.first, words.count == 1 || (words.count == 2 && nouns.contains(words[1])),
            isName(first)
        else { return nil }
        return String(first)
    }

    /// True for a heading that says that its table is of objects.
    static func saysObjects(_ title: String) -> Bool {
        title.hasSuffix(" object") || title.hasSuffix(" objects") || title.hasSuffix(" Object")
    }

    /// The only name in a text that speaks of an object or its members.
    static func name(inText text: String) -> String? {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count == 3, isName(parts[1]) else { return nil }
        let words = Set((parts[0] + " " + parts[2]).lowercased().words())
        return words.isDisjoint(with: nouns.subtracting(["parameters", "fields", "keys"]))
            ? nil : String(parts[1])
    }

    /// The words of a name, in lower case.
    static func words(_ name: String) -> String {
        NameWords(name).words.map { $0.lowercased() }.joined(separator: " ")
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
    }
}

extension TypeExpression {
    /// True for objects, lists of them, and types that are not known.
    var mayHaveMembers: Bool {
        switch self {
        case .any, .prose: true
        case .list(let element): element.mayHaveMembers
        default: isShape
        }
    }
}
