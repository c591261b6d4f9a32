/// An error that the API answers with, gathered from all pages.
public struct ErrorDefinition: Codable, Sendable, Equatable {
    /// What kind of failure it is, and so what a caller can do.
    public enum Category: String, Codable, Sendable, Hashable, CaseIterable {
        /// Try again after a moment.
        case transient
        /// Too many calls; wait before trying again.
        case throttled
        /// The token is not valid (any more); get another.
        case token
        /// A permission, role or review is missing.
        case permission
        /// A parameter is wrong or missing.
        case invalidParameter
        /// The same thing was done already.
        case duplicate
        /// Held back as abusive.
        case blocked
        /// Nothing more is known.
        case other
    }

    /// One wording, and the pages that have it.
    public struct Message: Codable, Sendable, Equatable {
        /// What the page says.
        public var text: String
        /// Every row with these words.
        public var locations: [SourceLocation]

        /// A wording and its locations.
        public init(text: String, locations: [SourceLocation]) {
            self.text = text
            self.locations = locations
        }
    }

    /// The code; for a range such as 200–299 the first.
    public var code: Int
    /// The last code of a range; nil for a single code.
    public var lastCode: Int?
    /// The subcode that tells errors of one code apart.
    public var subcode: Int?
    /// The name that a guide gives it, such as `API Too Many Calls`.
    public var name: String?
    /// What kind of failure it is.
    public var category: Category
    /// True where the same call may succeed later without a change.
    public var isRetryable: Bool
    /// What a guide says to do about it.
    public var recovery: String?
    /// All wordings, those of most pages first.
    public var messages: [Message]
    /// Ids of the operations that list it, sorted.
    public var operations: [OperationID]

    /// An error with what the pages say about it.
    public init(
        code: Int, lastCode: Int? = nil, subcode: Int? = nil, name: String? = nil,
        category: Category = .other,
        isRetryable: Bool = false, recovery: String? = nil, messages: [Message] = [],
        operations: [OperationID] = []
    ) {
        self.code = code
        self.lastCode = lastCode
        self.subcode = subcode
        self.name = name
        self.category = category
        self.isRetryable = isRetryable
        self.recovery = recovery
        self.messages = messages
        self.operations = operations
    }
}

/// A row of an operation's table of errors.
public struct ErrorUse: Codable, Sendable, Hashable {
    /// The code; what the page has in its place where that is none.
    public var code: String
    /// The last code of a range; nil for a single code.
    public var lastCode: Int?
    /// The subcode that tells errors of one code apart.
    public var subcode: Int?
    /// What the page says of it.
    public var description: String
    /// The row on the page.
    public var location: SourceLocation

    /// A code at a location.
    public init(
        code: String, lastCode: Int? = nil, subcode: Int? = nil, description: String, location: SourceLocation
    ) {
        self.code = code
        self.lastCode = lastCode
        self.subcode = subcode
        self.description = description
        self.location = location
    }
}
