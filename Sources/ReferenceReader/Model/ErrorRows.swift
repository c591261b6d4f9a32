import APIModel

/// Rows of the guides' tables of errors.
enum ErrorRows {
    /// The error of a row such as `| 4 | API Too Many Calls | … |`; nil for a row without a code.
    static func definition(of row: ReadRow, section: String, _ location: SourceLocation) -> ErrorDefinition? {
        let numbers = row.name.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = numbers.first else { return nil }
        let name = row.others.first { $0.header == "name" && !$0.text.isEmpty }?.text
        let isSubcode = section.lowercased().has("subcode")
        let text = name ?? row.description
        return ErrorDefinition(
            // Subcodes tell errors of code 190 apart (guides.error-handling.md, "Authentication Error Subcodes").
            code: isSubcode ? 190 : first,
            lastCode: !isSubcode && numbers.count == 2 && numbers[1] > first ? numbers[1] : nil,
            subcode: isSubcode ? first : nil, name: name,
            recovery: row.description.isEmpty ? nil : row.description,
            messages: text.isEmpty ? [] : [ErrorDefinition.Message(text: text, locations: [location])])
    }
}
