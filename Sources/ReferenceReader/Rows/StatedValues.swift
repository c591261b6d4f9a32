import APIModel
import ReferencePages
import ReferenceVocabulary

/// Values and defaults that a description states in code marks: "One of `A`, `B` or `C`", "Default: `A`".
enum StatedValues {
    /// What may stand between two values of one list.
    private static let separators: Set<String> = [
        "", ",", "and", "or", ", and", ", or", "|", "/", "*", "-", "\u{2022}", ";",
    ]

    /// The type with the values that the description lists, where it is an `enum` that lists none; where the page
    /// has no type, the values that the description announces are it.
    static func type(of row: ReadRow) -> TypeExpression? {
        guard !row.hasLinkedValues else { return row.type }
        switch row.type {
        case .enumeration(nil, nil): return listed(in: row) ?? row.type
        case .list(.enumeration(nil, nil)): return listed(in: row).map { .list($0) } ?? row.type
        case nil: return AnnouncedValues.type(of: row)
        default: return row.type
        }
    }

    private static func listed(in row: ReadRow) -> TypeExpression? {
        if let values = values(in: row.description) { return .enumeration(name: nil, values: values) }
        guard case .enumeration(_, let values)? = AnnouncedValues.type(of: row) else { return nil }
        return .enumeration(name: nil, values: values)
    }

    /// The type's text; where a description has the values, with them.
    static func typeText(of row: ReadRow) -> String? {
        let type = type(of: row)
        return type == row.type ? row.typeText : type.map(TypePrinter.print)
    }

    /// The first list of at least two values; nil where another list follows, which could be the one.
    private static func values(in description: String) -> [String]? {
        guard description.hasByte(UInt8(ascii: "`")) else { return nil }
        let parts = description.split(separator: "`", omittingEmptySubsequences: false)
        var lists: [[String]] = [[]]
        for index in parts.indices {
            if !index.isMultiple(of: 2) {
                lists[lists.count - 1].append(String(parts[index]))
            } else if !separators.contains(
                AnnouncedValues.withoutExplanation(String(parts[index])).trimmed())
            {
                lists.append([])
            }
        }
        let found = lists.filter { $0.count > 1 }
        guard found.count == 1, let values = found.first,
            values.allSatisfy({ $0.utf8.allSatisfy { $0.isValueByte } && !$0.isEmpty })
        else { return nil }
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }

    /// The default that a description states behind one of the fixed wordings.
    static func defaultValue(in description: String) -> String? {
        guard description.has("efault"), description.hasByte(UInt8(ascii: "`")) else { return nil }
        let lower = description.lowercased()
        guard lower.utf8.count == description.utf8.count else { return nil }
        for mark in Opening.defaults {
            guard let range = lower.range(of: mark) else { continue }
            let start = description.utf8.index(
                description.startIndex,
                offsetBy: lower.utf8.distance(from: lower.startIndex, to: range.upperBound))
            let rest = description[start...].drop { " *_".contains($0) }
            guard rest.first == "`", let end = rest.dropFirst().firstIndex(of: "`") else { continue }
            let value = rest[rest.index(after: rest.startIndex)..<end].trimmed()
            // "Default is `status` = `ACTIVE`" says more than one value.
            if !value.isEmpty, !value.contains(" ") { return value }
        }
        return nil
    }
}

extension UInt8 {
    /// True for what values of sets are made of.
    var isValueByte: Bool {
        (self >= 0x30 && self <= 0x39) || (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A)
            || self == 0x5F || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
