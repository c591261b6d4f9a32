import APIModel

/// How sentences announce values, and what tells values from names.
extension Opening {
    /// True for a text whose end says that values follow: "One of:", "Possible values:".
    public static func announcesValues(_ text: String) -> Bool {
        guard let colon = text.lastIndex(of: ":") else { return false }
        let sentence = text[..<colon].lowercased().split { ".;\n".contains($0) }.last ?? ""
        // Values that were taken already stand behind the colon, a line each.
        guard text[colon...].dropFirst().drop(while: { $0 == " " }).first.map(\.isNewline) ?? true else {
            return false
        }
        return valueWords.contains { sentence.has($0) }
    }

    private static let valueWords = [
        "value", "one of", "option", "can be", "either", "choose from", "choices",
    ]

    /// True for words directly before the first of some values: "One of ", "How to sort. Can be ", "Valid values are".
    public static func listsValues(_ text: String) -> Bool {
        guard let last = text.last, " :\n(*".contains(last) else { return false }
        let sentence = text.lowercased().split { ".;\n".contains($0) }.last ?? ""
        let words = sentence.filter { !"*_:(".contains($0) }.split(separator: " ").suffix(4)
        let end = " " + words.joined(separator: " ")
        return announcements.contains { end.hasSuffix(" " + $0) }
    }

    private static let announcements = [
        "one of", "any of", "one of these", "one of the following", "one of the values", "either", "can be",
        "may be", "could be", "must be", "should be", "can have", "can be set to", "set to", "value",
        "values",
        "value is", "values are", "values include", "options", "options are", "choices", "choices are",
        "accepts", "choose from", "choose between", "allowed", "supported",
    ]

    /// True for a text behind code marks that says that these are names of parameters or fields, and no values: "`a` or `b`
    /// is required", "`a` and `b` fields".
    public static func isAboutNames(_ text: String) -> Bool {
        guard let word = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" }).first else {
            return false
        }
        return nameWords.contains(word.filter { $0.isLetter })
    }

    private static let nameWords: Set<String> = [
        "is", "are", "must", "has", "have", "need", "needs", "should", "parameter", "parameters", "field",
        "fields",
        "permission", "permissions", "object", "objects", "edge", "edges", "node", "nodes", "property",
        "properties", "endpoint", "endpoints", "task", "tasks",
    ]

    /// True for the title of what is sent in a body: "Body Parameters", "Payload".
    public static func isOfBody(_ title: String) -> Bool {
        title.lowercased().words().contains { $0 == "body" || $0 == "payload" }
    }

    /// True for a text above items that a call needs: "Before you start, you need:", "It requires:".
    public static func announcesNeeds(_ text: String) -> Bool {
        guard text.hasSuffix(":") else { return false }
        let words = text.dropLast().lowercased().words().suffix(2)
        return words.last.map { ["need", "needs", "requires", "require"].contains($0) } == true
            || words.joined(separator: " ") == "must have"
    }

    /// True for the label of a paragraph that says what a call needs: "Access token:", "Required:".
    public static func isRequirementLabel(_ label: String) -> Bool {
        ["required", "requires", "token", "feature", "features"].contains(label.lowercased())
            || SectionTitle.meaning(ofSection: label) == .requirements
    }

    /// True for a text whose last sentence says that members of an object follow: "It has these fields:", "With:".
    public static func announcesMembers(_ text: String) -> Bool {
        let sentence = text.lowercased().split { ".;\n".contains($0) }.last ?? ""
        return memberWords.contains { sentence.has($0) }
    }

    private static let memberWords = [
        "key", "field", "propert", "member", "contain", "includ", "attribute", "consist", "with:",
        "with the following",
        "sub-parameter", "has:", "object:", "structure", "elements",
    ]
}
