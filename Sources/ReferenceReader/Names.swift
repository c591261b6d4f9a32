/// Names of nodes and types as the reference writes them.
enum Names {
    /// The words of a name in lower case; words begin at separators and at capitals after small letters.
    static func words(_ text: some StringProtocol) -> [String] {
        var result: [String] = []
        var current = ""
        var previous: Character = " "
        let characters = Array(text)
        for (place, character) in characters.enumerated() {
            guard character.isLetter || character.isNumber else {
                if !current.isEmpty { result.append(current) }
                current = ""
                previous = " "
                continue
            }
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            let startsWord =
                character.isUppercase && (previous.isLowercase || previous.isNumber || (previous.isUppercase && next.isLowercase))
            if startsWord, !current.isEmpty {
                result.append(current)
                current = ""
            }
            current += character.lowercased()
            previous = character
        }
        if !current.isEmpty { result.append(current) }
        return result
    }

    /// `page-post` of `Page Post`, `PagePost` or `page_post`.
    static func slug(_ text: some StringProtocol) -> String {
        words(text).joined(separator: "-")
    }

    /// `PagePost` of `page-post`.
    static func typeName(_ slug: some StringProtocol) -> String {
        slug.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// True for `PagePost` and `IGUser`: how the reference writes the names of types.
    static func isTypeName(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, first.isUppercase, text.count > 1 else { return false }
        return text.utf8.allSatisfy {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F
        }
    }
}
