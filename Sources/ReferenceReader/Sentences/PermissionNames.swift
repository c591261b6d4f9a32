import APIModel
import ReferencePages
import ReferenceVocabulary

/// Names of permissions in texts about requirements.
enum PermissionNames {
    /// Words behind a name that say that it is something else.
    private static let otherThings = [
        "field", "edge", "task", "parameter", "endpoint", "node", "object", "property", "value", "status",
    ]
    /// Permissions of one word, which look like any other.
    private static let plainNames: Set<String> = ["email"]

    /// The names in a text: code spans and links that look like `pages_read_engagement` where the text or its heading is
    /// about permissions, and words such as `pages_messaging` before "permission".
    static func names(in text: RichText, about heading: String = "") -> [String] {
        let isName = text.runs.count { $0.kind == .code || !$0.text.isBlank } == 1
        let lower = text.plain.lowercased()
        let isOfPermissions = heading.lowercased().has("permission")
        let isAbout = lower.has("permission") || (isOfPermissions && (lower.has("need ") || needs(lower)))
        // Where only the heading says so, a permission stands alone or begins the text: others are mentioned in it.
        guard isAbout || isName || isOfPermissions else { return [] }
        let first = text.runs.firstIndex { $0.kind == .code || !$0.text.isBlank }
        let leading = leading(in: text)
        var result: [String] = []
        for (index, run) in text.runs.enumerated() {
            if run.kind == .code || run.isEmphasized || run.link?.has("permission") == true {
                let next = text.runs.indices.contains(index + 1) ? text.runs[index + 1].text.trimmed() : ""
                guard isAbout || index == first || leading.contains(index),
                    !otherThings.contains(where: { next.hasPrefix($0) })
                else {
                    continue
                }
                let found = words(in: run.text)
                result +=
                    isName && plainNames.contains(run.text.trimmed()) && found.isEmpty
                    ? [run.text.trimmed()] : found
            } else {
                result += namesBeforePermission(in: run.text)
            }
        }
        return result
    }

    /// The code spans that a text begins with, with nothing but "or" and its likes between them.
    private static func leading(in text: RichText) -> Set<Int> {
        var result: Set<Int> = []
        for (index, run) in text.runs.enumerated() {
            if run.kind == .code {
                result.insert(index)
            } else if !["", "or", "and", ",", ", or", ", and", "/"].contains(run.text.trimmed().lowercased())
            {
                break
            }
        }
        return result
    }

    private static func needs(_ lower: String) -> Bool { Opening.needs.contains { lower.has($0) } }

    /// `pages_messaging` of "the pages_messaging permission".
    private static func namesBeforePermission(in text: String) -> [String] {
        guard text.has("_"), text.lowercased().has("permission") else { return [] }
        let parts = text.split { $0 == " " || $0 == "\n" }
        return zip(parts, parts.dropFirst()).compactMap { name, next in
            next.lowercased().hasPrefix("permission") ? words(in: String(name)).first : nil
        }
    }

    /// The names in a row of a table of requirements, whose words are all that glued scrapes keep.
    ///
    /// - Parameter part: the part of the row's text whose names are asked for.
    static func names(inRow row: ReadRow, _ text: String, part: Substring) -> [String] {
        guard row.name.lowercased().has("permission") || text.lowercased().has("permission") else {
            return []
        }
        return words(in: String(part))
    }

    private static func words(in text: String) -> [String] {
        text.words(numbers: true, marks: "_").map(String.init).filter { word in
            word.hasByte(UInt8(ascii: "_")) && word.utf8.first != UInt8(ascii: "_") && isPermission(word)
        }
    }

    /// True for a name such as `pages_read_engagement` or `email`; never for one of an identifier.
    static func isPermission(_ name: String) -> Bool {
        !name.isEmpty && !["_id", "_ids", "_token"].contains(where: { name.hasSuffix($0) })
            && name.utf8.allSatisfy {
                $0 == UInt8(ascii: "_") || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
            }
    }

    /// The names in a row of "Permission | Dependent on".
    static func dependencies(in row: ReadRow) -> [String] {
        let names = row.description.words(numbers: true, marks: "_").map(String.init)
        return names.allSatisfy { isPermission($0) } ? names.sorted() : []
    }
}
