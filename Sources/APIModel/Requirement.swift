/// A condition that a caller has to fulfil, from a table of requirements.
public struct Requirement: Codable, Sendable, Hashable {
    /// What is asked for, such as `Permissions` or `Access Tokens`.
    public var name: String
    /// The condition in the page's words.
    public var description: String
    /// The row on the page.
    public var location: SourceLocation

    /// A requirement at a location.
    public init(name: String, description: String, location: SourceLocation) {
        self.name = name
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
