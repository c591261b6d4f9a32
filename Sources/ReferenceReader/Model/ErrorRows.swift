import APIModel
import ReferencePages
import ReferenceVocabulary

/// Rows of the guides' tables of errors.
enum ErrorRows {
    /// The error of a row such as `| 4 | API Too Many Calls | … |`; nil for a row without a code.
    ///
    /// - Parameter context: the titles of the headings above and the text before the table, which may name the code of
    ///   subcodes.
    static func definitions(of row: ReadRow, context: [String], _ location: SourceLocation)
        -> [ErrorDefinition]
    {
        cells(row.name).compactMap { cell in
            var row = row
            row.name = cell
            return definition(of: row, context: context, location)
        }
    }

    /// The parts of a cell that has several codes: "error code 32; error code 80001", "4, 17".
    private static func cells(_ cell: String) -> [String] {
        guard !cell.lowercased().has("subcode") else { return [cell] }
        let parts = cell.split { ",;/\n".contains($0) }.map { $0.trimmed() }
        return parts.count > 1 && parts.allSatisfy({ part in part.contains(where: \.isNumber) })
            ? parts : [cell]
    }

    private static func definition(of row: ReadRow, context: [String], _ location: SourceLocation)
        -> ErrorDefinition?
    {
        guard let codes = Codes(row, context: context) else { return nil }
        let name = row.others.first { $0.header == "name" && !$0.text.isEmpty }?.text
        let text = name ?? (row.description.isEmpty ? row.name : row.description)
        return ErrorDefinition(
            code: codes.code, lastCode: codes.lastCode, subcode: codes.subcode, name: name,
            recovery: row.description.isEmpty ? nil : row.description,
            messages: text.isEmpty ? [] : [ErrorDefinition.Message(text: text, locations: [location])])
    }

    /// What the cells say: `4`, `200-299`, `17 with subcode 2446079`, or a subcode below the heading of its code.
    private struct Codes {
        var code: Int
        var lastCode: Int?
        var subcode: Int?

        init?(_ row: ReadRow, context: [String]) {
            let cell = row.name
            var numbers = cell.split { !$0.isNumber }.compactMap { Int($0) }
            if Self.isNegative(cell), let first = numbers.first { numbers[0] = -first }
            guard let first = numbers.first else { return nil }
            let ownSubcode = row.subcode?.split { !$0.isNumber }.first.flatMap { Int($0) }
            // A number in a table about subcodes is one, unless the table has a column for them.
            if row.subcode == nil, context.contains(where: { $0.lowercased().has("subcode") }),
                numbers.count == 1,
                !cell.lowercased().has("error code")
            {
                guard let named = Self.code(in: context) else { return nil }
                (code, subcode) = (named, first)
                return
            }
            (code, subcode) = (first, ownSubcode)
            guard numbers.count == 2 else { return }
            if cell.lowercased().has("subcode") {
                subcode = numbers[1]
            } else if numbers[1] > first, Self.isRange(cell) {
                lastCode = numbers[1]
            }
        }

        /// The code that a heading or a text names, the nearest one first: "Subcodes of error code 368", "(#368)".
        private static func code(in context: [String]) -> Int? {
            for text in context.reversed() {
                let words = text.lowercased().words(numbers: true, marks: "#")
                for (word, next) in zip(words, words.dropFirst()) where word == "code" || word == "error" {
                    if let code = Int(next.drop { $0 == "#" }) { return code }
                }
                if let hash = words.first(where: { $0.hasPrefix("#") }), let code = Int(hash.dropFirst()) {
                    return code
                }
                // "Subcodes of 613"
                if words.contains(where: { $0.hasPrefix("subcode") }),
                    let code = words.lazy.compactMap({ Int($0) }).first
                {
                    return code
                }
                if let known = SectionTitle.errorCode(of: text) { return known }
            }
            return nil
        }

        /// True for a cell that begins with a number below zero: `-1`.
        private static func isNegative(_ cell: String) -> Bool {
            let rest = cell.drop { $0 == "`" || $0 == " " }
            return rest.first.map { "-\u{2212}\u{2013}".contains($0) } == true
                && rest.dropFirst().first?.isNumber == true
        }

        /// True where nothing but a dash stands between the numbers.
        private static func isRange(_ cell: String) -> Bool {
            let between = cell.drop { !$0.isNumber }.drop { $0.isNumber }.prefix { !$0.isNumber }
            return ["-", "\u{2013}", "\u{2014}", "to"].contains(between.trimmed())
        }
    }
}
