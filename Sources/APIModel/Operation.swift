/// One thing that a page says can, or cannot, be called.
public struct Operation: Codable, Sendable, Equatable {
    /// What an operation does.
    public enum Verb: String, Codable, Sendable, Hashable, CaseIterable {
        case read, create, update, delete

        /// The method that calls are made with.
        public var method: Method {
            switch self {
            case .read: .get
            case .create, .update: .post
            case .delete: .delete
            }
        }
    }

    /// An HTTP method of the Graph API.
    public enum Method: String, Codable, Sendable, Hashable {
        case get = "GET"
        case post = "POST"
        case delete = "DELETE"
    }

    /// Whether the operation can be called.
    public enum Status: Sendable, Hashable {
        /// It can.
        case allowed
        /// The page says that it cannot, in these words.
        case refused(String)
        /// The page sends the reader to another path or page.
        case elsewhere(String)
    }

    /// Which operation it is, a stable name.
    public var id: OperationID
    /// The slug of the page that documents it: a node's (`user`) or an edge's (`user/businesses`).
    public var page: String
    /// The node that the path starts from; nil where the path starts from none.
    public var node: NodeID?
    /// The edge in the path; nil for a path that is a node's own.
    public var edge: String?
    /// What it does.
    public var verb: Verb
    /// Whether it can be called.
    public var status: Status
    /// How it is called; nil where it is refused.
    public var method: Method?
    /// The path with placeholders in braces, such as `/{user_id}/businesses`; nil where the page gives none.
    public var path: String?
    /// The field that the call expands with its parameters as arguments, `fields=history.since(…)`; nil for most.
    public var expandedField: String?
    /// Other paths for the same call.
    public var otherPaths: [String]
    /// The type that the call creates; nil where none is, or the page does not say.
    public var creates: TypeExpression?
    /// What the page says of the names in the path's braces.
    public var placeholders: [Placeholder]
    /// The parameters in page order, flat as on the page.
    public var parameters: [Parameter]
    /// What the call answers, one for each form that the page gives; empty where it gives none.
    public var returns: [TypeExpression]
    /// The answer's fields where a page lists them in a table.
    public var responseFields: [Field]
    /// True where `fields` may be sent along to read the node that was written.
    public var readAfterWrite: Bool
    /// Errors that the page lists for it.
    public var errors: [ErrorUse]
    /// What has to be fulfilled: tokens, permissions, reviews.
    public var requirements: [Requirement]
    /// Names of the permissions among the requirements, sorted.
    public var permissions: [String]
    /// What the page lists as limits of the call.
    public var limitations: [String]
    /// What the page says of it; empty where it says nothing.
    public var description: String
    /// The address of the page, where the scrape kept it.
    public var url: String?
    /// The sentence or heading that introduces it.
    public var location: SourceLocation
    /// Every sentence that states its request, and every example that makes it.
    public var locations: [SourceLocation]

    /// The edge that it calls, where its path is one of a node's edge.
    public var edgeID: EdgeID? {
        guard let node, let edge else { return nil }
        return EdgeID(parent: node, name: edge)
    }

    /// An operation with the parts that a page gives it.
    public init(
        id: OperationID, page: String, node: NodeID? = nil, edge: String? = nil, verb: Verb,
        status: Status = .allowed,
        method: Method? = nil, path: String? = nil, expandedField: String? = nil, otherPaths: [String] = [],
        creates: TypeExpression? = nil, placeholders: [Placeholder] = [], parameters: [Parameter] = [],
        returns: [TypeExpression] = [], responseFields: [Field] = [],
        readAfterWrite: Bool = false, errors: [ErrorUse] = [], requirements: [Requirement] = [],
        permissions: [String] = [], limitations: [String] = [], description: String = "", url: String? = nil,
        location: SourceLocation, locations: [SourceLocation] = []
    ) {
        self.locations = locations
        self.id = id
        self.page = page
        self.node = node
        self.edge = edge
        self.verb = verb
        self.status = status
        self.method = method
        self.path = path
        self.expandedField = expandedField
        self.otherPaths = otherPaths
        self.creates = creates
        self.placeholders = placeholders
        self.parameters = parameters
        self.returns = returns
        self.responseFields = responseFields
        self.readAfterWrite = readAfterWrite
        self.errors = errors
        self.requirements = requirements
        self.permissions = permissions
        self.limitations = limitations
        self.description = description
        self.url = url
        self.location = location
    }
}

extension Operation.Status: Codable {
    private enum Key: String, CodingKey { case kind, text }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let text = try container.decodeIfPresent(String.self, forKey: .text) ?? ""
        switch try container.decode(String.self, forKey: .kind) {
        case "allowed": self = .allowed
        case "refused": self = .refused(text)
        case "elsewhere": self = .elsewhere(text)
        case let kind:
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container, debugDescription: "no status is called \(kind)")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .allowed: try container.encode("allowed", forKey: .kind)
        case .refused(let text):
            try container.encode("refused", forKey: .kind)
            try container.encode(text, forKey: .text)
        case .elsewhere(let text):
            try container.encode("elsewhere", forKey: .kind)
            try container.encode(text, forKey: .text)
        }
    }
}
