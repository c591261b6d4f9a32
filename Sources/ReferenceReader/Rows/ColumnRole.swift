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
        "field": .field, "fields": .field, "field name": .field,
        "parameter": .parameter, "parameters": .parameter, "parameter name": .parameter, "argument": .parameter,
        "edge": .edge, "edges": .edge, "connection": .edge,
        "error": .error, "error code": .error, "code": .error, "code or type": .error, "subcode": .error,
        "error subcode": .error, "codes": .error,
        "requirement": .requirement, "type of requirement": .requirement, "type": .requirement,
        "permission": .requirement, "permissions": .requirement, "page status": .requirement, "feature": .requirement,
        "metric name": .metric, "metric": .metric,
        "suffix": .value, "source type name": .value, "value": .value, "values": .value, "option": .value,
        "endpoint": .endpoint, "endpoints": .endpoint, "path": .endpoint,
        "name": .name, "property name": .name, "property": .name, "key": .name, "placeholder": .name,
    ]
    private static let typeHeaders: Set<String> = ["type", "datatype", "data type", "value type"]
    private static let descriptionHeaders: Set<String> = [
        "description", "requirement", "meaning", "dependent on", "what to do", "details", "definition",
    ]

    /// Words of first columns, long ones first.
    static let firstHeaders = subjects.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    /// Words of later columns, long ones first.
    static let laterHeaders = typeHeaders.union(descriptionHeaders).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }

    init(_ header: [String]) {
        headers = header.map { $0.lowercased() }
        subject = headers.first.flatMap { Self.subjects[$0] } ?? .unknown
        for (place, word) in headers.enumerated().dropFirst() {
            if type == nil, Self.typeHeaders.contains(word) { type = place }
            if description == nil, Self.descriptionHeaders.contains(word) { description = place }
        }
        // "Type | Name | Description" lists parameters by type; a header row never means that here.
        if description == nil, headers.count > 1 { description = type == 1 ? (headers.count > 2 ? 2 : nil) : 1 }
    }
}
