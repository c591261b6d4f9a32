/// Words that the reference uses in fixed places. Repairs look for them where a scrape lost the marks around them.
public enum KnownWords {
    /// Headings of operations.
    static let operationTitles = ["Reading", "Creating", "Updating", "Deleting", "Publishing"]
    /// Titles of sections that generated pages have.
    public static let sectionTitles = operationTitles + [
        "Parameters", "Fields", "Edges",
        "Error Codes",
        "Return Type", "Example", "Examples", "Requirements", "Permissions", "Feature Permissions",
        "Limitations",
        "New Page Experience", "Response", "Default Public Profile Fields", "Sample Request",
        "Sample Response",
        "Modifiers", "Query String Parameters",
    ]
    /// Headings inside of an edge's answer.
    public static let codeTitles = ["data", "paging", "summary"]
    /// First cells of header rows.
    static let firstHeaders: Set<String> = [
        "field", "parameter", "name", "property name", "property", "key", "edge", "error", "error code",
        "code",
        "code or type", "type", "type of requirement", "requirement", "permission", "metric name", "metric",
        "node",
        "version", "suffix", "source type name", "placeholder", "value", "page status", "subcode",
    ]
    /// Second cells of header rows.
    static let secondHeaders: Set<String> = [
        "description", "type", "name", "requirement", "datatype", "data type", "dependent on",
        "date introduced",
        "user nodes", "access token", "what to do", "meaning", "value",
    ]

    private static let flags = ["Core", "Default", "Deprecated", "Required", "Supports Emoji"]

    /// True for a text of flags, glued or not.
    static func areFlags(_ text: some StringProtocol) -> Bool {
        var rest = Substring(text)
        while true {
            rest = rest.drop { $0 == " " || $0 == TableRows.softBreak }
            if rest.isEmpty { return true }
            guard let flag = flags.first(where: { rest.hasPrefix($0) }) else { return false }
            rest = rest.dropFirst(flag.count)
        }
    }

    /// True for cells that look like a header row of the reference.
    static func isHeader(_ cells: [String]) -> Bool {
        guard cells.count >= 2 else { return false }
        return firstHeaders.contains(cells[0].lowercased()) && secondHeaders.contains(cells[1].lowercased())
    }
}
