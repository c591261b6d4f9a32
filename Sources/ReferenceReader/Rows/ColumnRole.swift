import ReferencePages

/// What the columns of a table hold, told from its header row. A new header word is a new entry here.
struct ColumnRole {
    /// What the first column names.
    enum Subject {
        case field, parameter, edge, error, requirement, metric, value, endpoint
        /// A name of whatever the section is about.
        case name
        /// A header that tells nothing.
        case unknown
    }

    /// What the first column names.
    var subject: Subject
    /// The column with the type, where it has its own.
    var type: Int?
    /// The column with the description.
    var description: Int?
    /// The headers in lower case.
    var headers: [String]

    private static let subjects: [String: Subject] = [
        "field": .field, "fields": .field, "field name": .field, "attribute": .field,
        "parameter": .parameter, "parameters": .parameter, "parameter name": .parameter,
        "argument": .parameter, "query parameter": .parameter, "path parameter": .parameter,
        "query string parameter": .parameter, "request parameter": .parameter, "body parameter": .parameter,
        "edge": .edge, "edges": .edge, "edge name": .edge, "connection": .edge, "connection name": .edge,
        "error": .error, "error code": .error, "code": .error, "code or type": .error, "subcode": .error,
        "error subcode": .error, "codes": .error,
        "requirement": .requirement, "type of requirement": .requirement, "type": .requirement,
        "permission": .requirement, "permissions": .requirement, "page status": .requirement,
        "feature": .requirement,
        "metric name": .metric, "metric": .metric, "metrics": .metric,
        "suffix": .value, "source type name": .value, "value": .value, "values": .value, "option": .value,
        "endpoint": .endpoint, "endpoints": .endpoint, "path": .endpoint,
        "name": .name, "property name": .name, "property": .name, "key": .name, "placeholder": .name,
    ]
    private static let typeHeaders: Set<String> = ["type", "datatype", "data type", "value type"]
    private static let descriptionHeaders: Set<String> = [
        "description", "descriptions", "requirement", "meaning", "dependent on", "what to do", "details", "definition",
    ]
    /// Words of columns that describe where no other one does: "Key | Placeholder | Value".
    private static let otherDescriptionHeaders: Set<String> = [
        "value", "values", "notes", "note", "explanation", "comment", "comments", "usage", "purpose", "message",
    ]

    /// Words of first columns, long ones first.
    static let firstHeaders = subjects.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    /// Words of later columns, long ones first.
    static let laterHeaders = typeHeaders.union(descriptionHeaders).sorted {
        ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }

    /// What a word means that is cut: what all words mean that begin so, or whatever the section is about.
    private static func subject(of word: String) -> Subject {
        let meant = Set(word.isEmpty ? [] : subjects.filter { $0.key.hasPrefix(word) }.map(\.value))
        return meant.count == 1 ? meant.first ?? .name : .name
    }

    /// The roles of a header row.
    ///
    /// - Parameters:
    ///   - header: the header row's texts.
    ///   - width: how many cells the widest row has. A header row with fewer ones is cut: the section tells what a
    ///     table is whose first header is not known.
    init(_ header: [String], width: Int = 0) {
        headers = header.map { $0.lowercased() }
        // A table that lost its header row has one empty header; one that never had any has as many as columns.
        if headers == [""] { headers = ["name", "description"] }
        let isCut = headers.count < width
        subject =
            headers.first.flatMap { Self.subjects[$0] ?? (isCut ? Self.subject(of: $0) : nil) } ?? .unknown
        for (place, word) in headers.enumerated().dropFirst() {
            if type == nil, Self.typeHeaders.contains(word) || (!word.isEmpty && "type".hasPrefix(word)) {
                type = place
            }
            if description == nil, Self.descriptionHeaders.contains(word) { description = place }
        }
        if description == nil {
            description = headers.indices.dropFirst().first { Self.otherDescriptionHeaders.contains(headers[$0]) }
        }
        // "Type | Name | Description" lists parameters by type; a header row never means that here.
        let count = max(headers.count, width)
        if description == nil, count > 1 { description = type == 1 ? (count > 2 ? 2 : nil) : 1 }
        // Only tables of fields and parameters have three columns, and the last one is the type (`v18.0.comment.md:86`).
        if isCut, type == nil, width == 3, [.field, .parameter, .name].contains(subject) { type = 2 }
    }
}
