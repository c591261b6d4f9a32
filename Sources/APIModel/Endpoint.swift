/// A path that a guide lists with what holds for its calls, such as a limit of their rate.
public struct Endpoint: Codable, Sendable, Hashable {
    /// The methods that can be called, in the order of the page.
    public var methods: [Operation.Method]
    /// The path with placeholders in braces, such as `/{catalog_id}/batch`.
    public var path: String
    /// What the page says of it; the limit of its calls where a text before the table gives one.
    public var description: String
    /// The slug of the page.
    public var page: String
    /// The headings above the table, outermost first, the page's title left out.
    public var section: String
    /// The row on the page.
    public var location: SourceLocation

    /// An endpoint at a location.
    public init(
        methods: [Operation.Method], path: String, description: String, page: String, section: String,
        location: SourceLocation
    ) {
        self.methods = methods
        self.path = path
        self.description = description
        self.page = page
        self.section = section
        self.location = location
    }
}
