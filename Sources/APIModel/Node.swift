/// An object of the Graph API: what `/{id}` answers, or a root edge such as `/oembed_post`.
public struct Node: Codable, Sendable, Equatable {
    /// Which node it is, spelled as in the reference's addresses: `page-post`.
    public var id: NodeID
    /// The name that other pages use for it, such as `PagePost`.
    public var typeName: String
    /// The type's name in the version before, which the package goes on to give as a deprecated one; nil where it has its name
    /// still.
    public var formerName: String?
    /// The page's heading, such as `Page Post`.
    public var title: String
    /// What the page says the node is; empty where it says nothing.
    public var description: String
    /// The page's address, where the scrape kept it.
    public var url: String?
    /// True for a root edge (`/oembed_post`): it is read without an id.
    public var isRoot: Bool
    /// False for a node that no page describes, and that paths and links name.
    public var isDescribed: Bool
    /// The fields in page order.
    public var fields: [Field]
    /// The names of the edges that the node's page lists, in page order.
    public var edges: [String]
    /// Where the page begins.
    public var location: SourceLocation

    /// A node with the parts that a page gives it.
    public init(
        id: NodeID, typeName: String, title: String, description: String = "", url: String? = nil,
        isRoot: Bool = false, isDescribed: Bool = true, fields: [Field] = [], edges: [String] = [],
        location: SourceLocation
    ) {
        self.id = id
        self.typeName = typeName
        self.title = title
        self.description = description
        self.url = url
        self.isRoot = isRoot
        self.isDescribed = isDescribed
        self.fields = fields
        self.edges = edges
        self.location = location
    }

    private enum CodingKeys: String, CodingKey {
        case id = "slug"
        case typeName, title, description, url, isRoot, isDescribed, fields, edges, location
    }
}
