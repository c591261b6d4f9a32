/// A parameter of an operation.
///
/// Pages flatten nested parameters into one table. The flat list is the truth; `level` and `parent` are a reading.
public struct Parameter: Codable, Sendable, Equatable {
    /// Where in the tree of parameters a row stands, as far as the page decides it.
    public enum Level: String, Codable, Sendable, Hashable {
        case top, nested, ambiguous
    }

    /// The name on the wire.
    public var name: String
    /// What it takes; nil where the page gives no type.
    public var type: TypeExpression?
    /// The type's text as the page has it.
    public var typeText: String?
    /// True where the page marks it as required.
    public var isRequired: Bool
    /// The value that stands for an absent one.
    public var defaultValue: String?
    /// The marks beside it, in page order.
    public var flags: [Flag]
    /// Bounds and other conditions that the type's text states.
    public var constraints: [Constraint]
    /// What the page decides about the level.
    public var level: Level
    /// The index in the operation's list of the parameter that this one is a member of; nil at the top.
    public var parent: Int?
    /// True where it could as well be a member of an object that is a member of that one.
    public var isParentOpen: Bool
    /// What the page says of it; empty where it says nothing.
    public var description: String
    /// The row on the page.
    public var location: SourceLocation

    /// A parameter with the parts that a row gives it.
    public init(
        name: String, type: TypeExpression?, typeText: String? = nil, isRequired: Bool = false,
        defaultValue: String? = nil, flags: [Flag] = [], constraints: [Constraint] = [], level: Level = .top,
        parent: Int? = nil, isParentOpen: Bool = false, description: String = "", location: SourceLocation
    ) {
        self.isParentOpen = isParentOpen
        self.name = name
        self.type = type
        self.typeText = typeText
        self.isRequired = isRequired
        self.defaultValue = defaultValue
        self.flags = flags
        self.constraints = constraints
        self.level = level
        self.parent = parent
        self.description = description
        self.location = location
    }
}
