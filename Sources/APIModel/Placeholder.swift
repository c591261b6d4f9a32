/// A part of an operation's path that the caller fills in, as a page describes it.
public struct Placeholder: Codable, Sendable, Hashable {
    /// The name in the path's braces, such as `lamp_id`.
    public var name: String
    /// What it stands for.
    public var description: String
    /// The row on the page.
    public var location: SourceLocation

    /// A placeholder at a location.
    public init(name: String, description: String, location: SourceLocation) {
        self.name = name
        self.description = description
        self.location = location
    }
}
