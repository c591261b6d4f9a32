/// A field of a node, of an edge's answer or of a summary.
public struct Field: Codable, Sendable, Equatable {
    /// The name on the wire.
    public var name: String
    /// Its name in the version before, which the package goes on to give as a deprecated one; nil where it has its name still.
    public var formerName: String?
    /// What the field holds; nil where the page gives no type.
    public var type: TypeExpression?
    /// The type's text as the page has it.
    public var typeText: String?
    /// The marks beside it, in page order.
    public var flags: [Flag]
    /// Bounds and other conditions that the type's text states.
    public var constraints: [Constraint]
    /// The value that stands for an absent one.
    public var defaultValue: String?
    /// What the page says of it; empty where it says nothing.
    public var description: String
    /// The index in the same list of the field that this one is a member of, for pages that flatten objects.
    public var parent: Int?
    /// The row on the page.
    public var location: SourceLocation

    /// A field with the parts that a row gives it.
    public init(
        name: String, type: TypeExpression?, typeText: String? = nil, flags: [Flag] = [],
        constraints: [Constraint] = [], defaultValue: String? = nil, description: String = "",
        parent: Int? = nil,
        location: SourceLocation
    ) {
        self.name = name
        self.type = type
        self.typeText = typeText
        self.flags = flags
        self.constraints = constraints
        self.defaultValue = defaultValue
        self.description = description
        self.parent = parent
        self.location = location
    }
}
