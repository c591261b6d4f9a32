/// A set of values that fields and parameters take.
public struct EnumDefinition: Codable, Sendable, Equatable {
    /// A field or parameter that takes these values.
    public struct Use: Codable, Sendable, Hashable {
        /// The node or edge; of an operation the edge that it calls, or else its page.
        public var owner: String
        /// The field or parameter.
        public var member: String
        /// The row on the page.
        public var location: SourceLocation

        /// A use at a location.
        public init(owner: String, member: String, location: SourceLocation) {
            self.owner = owner
            self.member = member
            self.location = location
        }
    }

    /// The name that types refer to it by, such as `PostStatus`.
    public var name: String
    /// The names by which its other owners call it, sorted: `VideoStatus` of what is `PostStatus` too.
    public var otherNames: [String]
    /// Its name in the version before, which the package goes on to give as a deprecated one; nil where it has its name still.
    public var formerName: String?
    /// The values on the wire, in the order of the first page that lists them.
    public var values: [String]
    /// False where the pages say `enum` and list no values.
    public var complete: Bool
    /// Everything that takes these values.
    public var uses: [Use]

    /// An enum and its uses.
    public init(name: String, otherNames: [String] = [], values: [String], complete: Bool, uses: [Use]) {
        self.name = name
        self.otherNames = otherNames
        self.values = values
        self.complete = complete
        self.uses = uses
    }
}
