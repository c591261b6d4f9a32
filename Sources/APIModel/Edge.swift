/// A connection of a node, `/{parent-id}/{name}`.
public struct Edge: Codable, Sendable, Equatable {
    /// How many nodes an edge answers with.
    public enum Cardinality: String, Codable, Sendable, Hashable {
        /// A page of nodes: `{"data": [...], "paging": {...}}`.
        case list
        /// One node.
        case single
        /// Nothing can be read.
        case none
        /// The pages do not say.
        case unknown
    }

    /// The node that has the edge; `root` where none has.
    public var parent: NodeID
    /// The name in the path.
    public var name: String
    /// Its name in the version before, which the package goes on to give as a deprecated one; nil where it has its name still.
    public var formerName: String?
    /// What the edge is for; empty where no page says so.
    public var description: String
    /// The marks in the parent's table of edges.
    public var flags: [Flag]
    /// What each element is; nil where no page says so.
    public var target: TypeExpression?
    /// How many nodes the edge answers with.
    public var cardinality: Cardinality
    /// Fields that this edge adds to each node.
    public var addedFields: [Field]
    /// Fields of `summary`.
    public var summaryFields: [Field]
    /// The address of the edge's own page, or the one that the parent's table links to.
    public var url: String?
    /// True where the edge has a page of its own.
    public var hasPage: Bool
    /// The edge's page, or the row of the parent's table.
    public var location: SourceLocation

    /// Which edge it is.
    public var id: EdgeID { EdgeID(parent: parent, name: name) }

    /// An edge with the parts that pages give it.
    public init(
        parent: NodeID, name: String, description: String = "", flags: [Flag] = [],
        target: TypeExpression? = nil,
        cardinality: Cardinality = .unknown, addedFields: [Field] = [], summaryFields: [Field] = [],
        url: String? = nil, hasPage: Bool = false, location: SourceLocation
    ) {
        self.parent = parent
        self.name = name
        self.description = description
        self.flags = flags
        self.target = target
        self.cardinality = cardinality
        self.addedFields = addedFields
        self.summaryFields = summaryFields
        self.url = url
        self.hasPage = hasPage
        self.location = location
    }
}
