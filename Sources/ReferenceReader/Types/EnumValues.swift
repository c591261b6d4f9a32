import APIModel
import ReferencePages

/// The values of `enum {…}`, a part of the grammar of types.
enum EnumValues {
    /// Values between commas; a text without any gives none.
    static func list(_ text: some StringProtocol) -> [String] {
        guard !text.isBlank else { return [] }
        return Substring(text).utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { Substring($0).trimmed() }
    }
}

extension TypeExpression {
    /// The values of the first list of values in the type; nil for a bare `enum` and where there is none.
    var firstValues: [String]? {
        switch self {
        case .enumeration(_, let values): values
        case .list(let element): element.firstValues
        case .map(let key, let value): key.firstValues ?? value.firstValues
        case .structure(let members): members.lazy.compactMap(\.type.firstValues).first
        case .union(let alternatives): alternatives.lazy.compactMap(\.firstValues).first
        default: nil
        }
    }
}
