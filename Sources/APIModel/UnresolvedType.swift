/// A type that fields or parameters name and no page describes. It is usable: its values stay records.
public struct UnresolvedType: Codable, Sendable, Equatable {
    /// The name as pages use it, such as `AgeRange`.
    public var name: String
    /// The address that a page links the name to.
    public var link: String?
    /// Everything that names it.
    public var uses: [EnumDefinition.Use]

    /// A name and its uses.
    public init(name: String, link: String? = nil, uses: [EnumDefinition.Use] = []) {
        self.name = name
        self.link = link
        self.uses = uses
    }
}
