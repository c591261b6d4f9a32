import APIModel
import ReferencePages

/// Rows of the guides' tables of errors.
enum ErrorRows {
    /// The error of a row such as `| 4 | API Too Many Calls | … |`; nil for a row without a code.
    static func definition(of row: ReadRow, section: String, _ location: SourceLocation) -> ErrorDefinition? {
        guard let codes = Codes(row.name, section: section) else { return nil }
        let name = row.others.first { $0.header == "name" && !$0.text.isEmpty }?.text
        let text = name ?? row.description
        return ErrorDefinition(
            code: codes.code, lastCode: codes.lastCode, subcode: codes.subcode, name: name,
            recovery: row.description.isEmpty ? nil : row.description,
            messages: text.isEmpty ? [] : [ErrorDefinition.Message(text: text, locations: [location])])
    }

    /// What the first cell says: `4`, `200-299`, or `17 with subcode 2446079`.
    private struct Codes {
        var code: Int
        var lastCode: Int?
        var subcode: Int?

        init?(_ cell: String, section: String) {
            let numbers = cell.split { !$0.isNumber }.compactMap { Int($0) }
            guard let first = numbers.first else { return nil }
            if section.lowercased().has("subcode") {
                // Subcodes tell errors of code 190 apart (guides.error-handling.md, "Authentication Error Subcodes").
                (code, subcode) = (190, first)
                return
            }
            code = first
            guard numbers.count == 2 else { return }
            if cell.lowercased().has("subcode") {
                subcode = numbers[1]
            } else if numbers[1] > first, Self.isRange(cell) {
                lastCode = numbers[1]
            }
        }

        /// True where nothing but a dash stands between the numbers.
        private static func isRange(_ cell: String) -> Bool {
            let between = cell.drop { !$0.isNumber }.drop { $0.isNumber }.prefix { !$0.isNumber }
            return ["-", "\u{2013}", "\u{2014}", "to"].contains(between.trimmed())
        }
    }
}
