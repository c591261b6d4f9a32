/// A page that was read.
public struct Source: Codable, Sendable, Equatable {
    /// The path as it was given.
    public var file: String
    /// The page's address, where the scrape kept it.
    public var url: String?
    /// The page's heading.
    public var title: String
    /// The style of the scrape: `clean`, `glued` or `mirror`.
    public var style: String
    /// The version that the page describes, where it names one.
    public var version: String?

    /// A page and what is known of it.
    public init(file: String, url: String? = nil, title: String, style: String, version: String? = nil) {
        self.file = file
        self.url = url
        self.title = title
        self.style = style
        self.version = version
    }
}
