/// A condition that a caller has to fulfil, from a table or a list of requirements.
public struct Requirement: Codable, Sendable, Hashable {
    /// What is asked for, such as `Permissions` or `Access Tokens`; the heading of a list.
    public var name: String
    /// The names of the permissions that it asks for.
    public var permissions: [String]
    /// True where one of its permissions is enough.
    public var isAnyOf: Bool
    /// A number that requirements of an operation share of which one is enough; nil where it has to be fulfilled.
    public var alternatives: Int?
    /// What has to be the case for it to be asked for, in the page's words; nil where it always is.
    public var condition: String?
    /// The condition in the page's words.
    public var description: String
    /// The row on the page.
    public var location: SourceLocation

    /// A requirement at a location.
    public init(
        name: String, permissions: [String] = [], isAnyOf: Bool = false, alternatives: Int? = nil,
        condition: String? = nil, description: String, location: SourceLocation
    ) {
        self.name = name
        self.permissions = permissions
        self.isAnyOf = isAnyOf
        self.alternatives = alternatives
        self.condition = condition
        self.description = description
        self.location = location
    }
}

/// A permission that an app asks people for.
public struct Permission: Codable, Sendable, Equatable {
    /// The name on the wire, such as `pages_read_engagement`.
    public var name: String
    /// What it allows; empty where no page says so.
    public var description: String
    /// Permissions that have to be granted with it, sorted.
    public var dependencies: [String]
    /// Ids of the operations that ask for it, sorted.
    public var operations: [OperationID]
    /// Every row or sentence that names it.
    public var locations: [SourceLocation]

    /// A permission and where it is asked for.
    public init(
        name: String, description: String = "", dependencies: [String] = [], operations: [OperationID] = [],
        locations: [SourceLocation] = []
    ) {
        self.name = name
        self.description = description
        self.dependencies = dependencies
        self.operations = operations
        self.locations = locations
    }
}
