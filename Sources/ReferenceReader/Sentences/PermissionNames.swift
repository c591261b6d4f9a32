import ReferencePages

/// Names of permissions in texts about requirements.
enum PermissionNames {
    /// The names in a text: code spans and links that look like `pages_read_engagement` and are called permissions.
    static func names(in text: RichText) -> [String] {
        guard text.plain.lowercased().has("permission") else { return [] }
        var result: [String] = []
        for (index, run) in text.runs.enumerated()
        where run.kind == .code || run.link?.has("permission") == true {
            let next = text.runs.indices.contains(index + 1) ? text.runs[index + 1].text : ""
            if next.trimmed().hasPrefix("field") || next.trimmed().hasPrefix("edge") { continue }
            result += words(in: run.text)
        }
        return result
    }

    /// The names in a row of a table of requirements, whose words are all that glued scrapes keep.
    static func names(inRow row: ReadRow) -> [String] {
        if row.name.lowercased().hasPrefix("permission") { return words(in: row.description) }
        guard row.description.lowercased().has("permission") else { return [] }
        return words(in: row.description)
    }

    private static func words(in text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init).filter { word in
            word.hasByte(UInt8(ascii: "_")) && word.utf8.first != UInt8(ascii: "_")
                && word.utf8.allSatisfy {
                    $0 == UInt8(ascii: "_") || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
                }
        }
    }
}

extension PermissionNames {
    /// True for a name such as `pages_read_engagement` or `email`.
    static func isPermission(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                $0 == UInt8(ascii: "_") || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
            }
    }

    /// The names in a row of "Permission | Dependent on".
    static func dependencies(in row: ReadRow) -> [String] {
        let names = row.description.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
        return names.allSatisfy { isPermission($0) } ? names.sorted() : []
    }
}
