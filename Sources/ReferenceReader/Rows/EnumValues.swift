import ReferencePages

/// The values of `enum {…}` in a type's text.
enum EnumValues {
    /// Values of the first list; nil for a bare `enum` and where there is none.
    static func first(in type: String) -> [String]? {
        var rest = type[...]
        while let word = rest.range(of: "enum") {
            let after = rest[word.upperBound...].drop { $0 == " " }
            if after.first == "{" {
                return list(after.dropFirst().prefix { $0 != "}" })
            }
            rest = rest[word.upperBound...]
        }
        return nil
    }

    /// Values between commas; a text without any gives none.
    static func list(_ text: some StringProtocol) -> [String] {
        guard !text.isBlank else { return [] }
        return text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed() }
    }
}
