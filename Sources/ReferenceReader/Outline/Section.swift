/// The sections that pages are made of, told from their titles. A new title is a new entry.
enum Section: Equatable, Sendable {
    case introduction, parameters, fields, data, paging, summary, edges, errors, returns, response, requirements
    case limitations, example, metrics
    case other(String)

    private static let titles: [String: Section] = [
        "parameters": .parameters, "parameter": .parameters, "modifiers": .parameters,
        "query string parameters": .parameters, "query parameters": .parameters, "arguments": .parameters,
        "request parameters": .parameters, "path parameters": .parameters, "body parameters": .parameters,
        "optional parameters": .parameters, "required parameters": .parameters, "query string": .parameters,
        "fields": .fields, "field": .fields, "properties": .fields,
        "response fields": .fields, "returned fields": .fields, "supported fields": .fields, "public fields": .fields,
        "data": .data, "paging": .paging, "summary": .summary,
        "edges": .edges, "connections": .edges,
        "error codes": .errors, "errors": .errors, "rate limiting error codes": .errors,
        "authentication error subcodes": .errors, "error code": .errors,
        "return type": .returns, "return types": .returns, "returns": .returns,
        "response": .response, "responses": .response,
        "requirements": .requirements, "permissions": .requirements, "feature permissions": .requirements,
        "public page data": .requirements,
        "limitations": .limitations,
        "example": .example, "examples": .example, "sample request": .example, "sample response": .example,
    ]

    /// Titles of an example's tabs, which mirror scrapes write as headings wherever code stands, even inside of a list
    /// of requirements (`page.md` as mirror: 23).
    private static let tabs: Set = ["http", "php sdk", "javascript sdk", "android sdk", "ios sdk", "curl"]

    /// True for the title of an example's tab, which begins no section.
    static func isTab(_ title: String) -> Bool { tabs.contains(title.lowercased()) }

    init(title: String) {
        self = Self.titles[title.lowercased()] ?? .other(title)
    }

    /// True for sections that stand below operations only, whatever the level of their headings.
    var isPartOfOperation: Bool {
        switch self {
        case .parameters, .fields, .data, .paging, .summary, .returns: true
        default: false
        }
    }

    /// Operations in a title: `Reading`, `Publishing and Deleting`; nil for any other title.
    static func operations(title: String) -> [String]? {
        let words = title.lowercased().split { !$0.isLetter }.filter { $0 != "and" && $0 != "or" }
        guard !words.isEmpty, words.count <= 3 else { return nil }
        let verbs = words.compactMap { Self.verbs[String($0)] }
        return verbs.count == words.count ? verbs : nil
    }

    private static let verbs = [
        "reading": "read", "read": "read", "creating": "create", "create": "create", "updating": "update",
        "update": "update", "deleting": "delete", "delete": "delete", "publishing": "publish", "publish": "publish",
    ]
}
