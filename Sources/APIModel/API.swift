/// The intermediate model: everything that the reference pages say about one version of the Graph API.
///
/// It is the only input of templates. All lists are sorted by name or path, so that the same pages in any order give
/// the same bytes.
public struct API: Codable, Sendable, Equatable {
    /// The version of this format; it changes when a key changes its meaning.
    public var schemaVersion: Int
    /// The Graph API's version as it stands in URLs, such as `v19.0`.
    public var version: String
    /// Objects with an id and fields, by slug.
    public var nodes: [Node]
    /// Connections between nodes, by parent and name.
    public var edges: [Edge]
    /// What can be called, by id.
    public var operations: [Operation]
    /// Sets of values shared by all their uses, by name.
    public var enums: [EnumDefinition]
    /// Error codes with all their messages, by code.
    public var errors: [ErrorDefinition]
    /// Permissions and where they are asked for, by name.
    public var permissions: [Permission]
    /// Insights metrics, by name.
    public var metrics: [Metric]
    /// Tables of values that belong to no field, such as suffixes of metrics.
    public var valueTables: [ValueTable]
    /// Paths that guides list, by path.
    public var endpoints: [Endpoint]
    /// How long versions answer, by product, the oldest first.
    public var versions: [VersionPeriod]
    /// Types that fields name and no page describes, by name.
    public var unresolvedTypes: [UnresolvedType]
    /// The pages that were read, by file.
    public var sources: [Source]

    /// The format that this build reads and writes.
    public static let currentSchemaVersion = 1

    /// A model; every list may be empty.
    public init(
        version: String, nodes: [Node] = [], edges: [Edge] = [], operations: [Operation] = [],
        enums: [EnumDefinition] = [], errors: [ErrorDefinition] = [], permissions: [Permission] = [],
        metrics: [Metric] = [], valueTables: [ValueTable] = [], endpoints: [Endpoint] = [],
        versions: [VersionPeriod] = [], unresolvedTypes: [UnresolvedType] = [], sources: [Source] = []
    ) {
        self.schemaVersion = Self.currentSchemaVersion
        self.version = version
        self.nodes = nodes
        self.edges = edges
        self.operations = operations
        self.enums = enums
        self.errors = errors
        self.permissions = permissions
        self.metrics = metrics
        self.valueTables = valueTables
        self.endpoints = endpoints
        self.versions = versions
        self.unresolvedTypes = unresolvedTypes
        self.sources = sources
    }
}
