import APIModel
import ReferenceVocabulary

/// The requirements of a row in a table of an operation.
enum RequirementRow {
    /// One, or two where the row asks for one of several permissions behind those that are always needed.
    static func requirements(of row: ReadRow, _ location: SourceLocation) -> [Requirement] {
        let others = row.others.filter { !$0.text.isEmpty }.sorted { $0.header < $1.header }
            .map { $0.header.isEmpty ? $0.text : "\($0.header): \($0.text)" }
        let text = ([row.description] + others).filter { !$0.isEmpty }.joined(separator: "; ")
        if let stated = row.stated {
            return [
                Requirement(
                    name: row.name, permissions: stated.permissions, isAnyOf: stated.isAnyOf,
                    alternatives: stated.alternative, condition: stated.condition, description: text,
                    location: location)
            ]
        }
        func requirement(_ permissions: [String], isAnyOf: Bool) -> Requirement {
            var seen: Set<String> = []
            return Requirement(
                name: row.name, permissions: permissions.filter { seen.insert($0).inserted },
                isAnyOf: isAnyOf, description: text,
                location: location)
        }
        // Columns of which each has permissions of its own are ways to call: one of them is enough.
        let columns = [row.description] + others
        let ofColumns = columns.map { PermissionNames.names(inRow: row, $0, part: $0[...]) }
        if columns.count > 1, row.isOfColumns, ofColumns.allSatisfy({ !$0.isEmpty }) {
            return zip(columns, ofColumns).map { column, permissions in
                var result = requirement(permissions, isAnyOf: false)
                (result.description, result.alternatives) = (column, 1)
                return result
            }
        }
        let lower = text.lowercased()
        let mark = Opening.alternatives.lazy.compactMap { lower.range(of: $0) }.first
        guard let mark, lower.utf8.count == text.utf8.count, others.isEmpty else {
            return [requirement(PermissionNames.names(inRow: row, text, part: text[...]), isAnyOf: false)]
        }
        let end = text.utf8.index(
            text.startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: mark.lowerBound))
        // The sentence, or the list that follows it, has the alternatives.
        let always = PermissionNames.names(inRow: row, text, part: text[..<end])
        let alternatives = PermissionNames.names(inRow: row, text, part: text[end...])
        guard alternatives.count > 1 else {
            return [requirement(always + alternatives, isAnyOf: false)]
        }
        return (always.isEmpty ? [] : [requirement(always, isAnyOf: false)])
            + [requirement(alternatives, isAnyOf: true)]
    }
}
