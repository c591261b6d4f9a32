import APIModel
import ReferencePages
import ReferenceVocabulary

/// What rows become.
extension PageModel {
    /// Adds a field.
    static func append(_ row: ReadRow, _ location: SourceLocation, to fields: inout [Field]) {
        let field = field(row, location, of: fields)
        fields.append(field)
    }

    /// A field that stands below others, as a member of the one that it names where its list or its heading says so.
    static func field(_ row: ReadRow, _ location: SourceLocation, of fields: [Field]?) -> Field {
        var field = field(row, location)
        if let owner = row.owner {
            field.parent = fields?.lastIndex { $0.name == owner && $0.location.line <= location.line }
        }
        return field
    }

    static func field(_ row: ReadRow, _ location: SourceLocation) -> Field {
        Field(
            name: row.memberName ?? row.name, type: StatedValues.type(of: row),
            typeText: StatedValues.typeText(of: row),
            flags: row.flags,
            constraints: row.constraints,
            defaultValue: row.defaultValue, description: row.description, location: location)
    }

    static func periods(_ text: String) -> [String] {
        text.words(numbers: true, marks: "_").map(String.init).filter {
            ["day", "week", "days_28", "month", "lifetime", "total_over_range"].contains($0)
        }
    }

    /// Takes what the answer of an edge has around its list, `data` and `paging`: the edge has many.
    mutating func takeEnvelope(_ row: ReadRow) -> Bool {
        let part = SectionTitle.meaning(of: row.name)
        guard part == .data || part == .paging else { return false }
        if edge?.cardinality == .unknown { edge?.cardinality = .list }
        if part == .data, edge?.target == nil,
            let sentence = AnswerSentence(RichText(codeSpansIn: row.description), row.description)
        {
            edge?.target = sentence.type
        }
        return true
    }

    /// Takes what the operation of a section is authenticated with; false for a table of the page's endpoints.
    mutating func takeAuthentication(
        _ row: ReadRow, _ operation: Int?, _ location: SourceLocation
    ) -> Bool {
        guard let operation, let text = row.authentication else { return false }
        operations[operation].requirements.append(
            Requirement(
                name: "Authentication", permissions: PermissionNames.names(in: text), isAnyOf: false,
                description: text.markdown.trimmed(), location: location))
        return true
    }
}
