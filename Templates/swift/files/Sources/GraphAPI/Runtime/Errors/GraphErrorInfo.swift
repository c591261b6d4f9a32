/// What the reference says of an error.
public struct GraphErrorInfo: Sendable, Hashable {
    /// What kind of failure it is, and so what a caller can do.
    public enum Category: String, Sendable, Hashable {
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

        /// What a caller can do, in a sentence (guides.error-handling.md); nil where nothing is known.
        public var advice: String? {
            switch self {
            case .transient: "Wait a moment, then send the call again."
            case .throttled: "Send no calls until the time is over; calls in between lengthen it."
            case .token: "Get another access token."
            case .permission: "Ask for the permission, role or review that the call needs."
            case .invalidParameter: "Change the call: a parameter is wrong or missing."
            case .duplicate: "Nothing: it was done already."
            case .blocked: "Stop such calls: they are held back as abusive."
            case .other: nil
            }
        }
    }

    /// The code; of a range the first.
    public var code: Int
    /// The last code of a range; that of `code` for a single one.
    public var lastCode: Int
    /// The subcode that tells errors of one code apart.
    public var subcode: Int?
    /// The name that a guide gives it.
    public var name: String?
    /// What kind of failure it is.
    public var category: Category
    /// Whether the same call may succeed later without a change.
    public var isRetryable: Bool
    /// What a guide says to do about it.
    public var recovery: String?
    /// All wordings of the reference, those of most pages first.
    public var messages: [String]
    /// The pages that list it.
    public var pages: [String]

    /// An error and what is known of it.
    @inline(never)
    public init(
        _ code: Int, through lastCode: Int? = nil, subcode: Int? = nil, name: String? = nil,
        _ category: Category,
        retry isRetryable: Bool = false, recovery: String? = nil, messages: [String] = [],
        pages: [String] = []
    ) {
        self.code = code
        self.lastCode = lastCode ?? code
        self.subcode = subcode
        self.name = name
        self.category = category
        self.isRetryable = isRetryable
        self.recovery = recovery
        self.messages = messages
        self.pages = pages
    }

    /// What the reference says of a code with a subcode; without one where the subcode is not listed.
    public static func find(code: Int, subcode: Int?) -> GraphErrorInfo? {
        if let subcode, let info = documented.first(where: { $0.subcode == subcode && $0.covers(code) }) {
            return info
        }
        return documented.first { $0.subcode == nil && $0.code == code && $0.lastCode == code }
            ?? documented.first { $0.subcode == nil && $0.covers(code) }
    }

    private func covers(_ number: Int) -> Bool { code <= number && number <= lastCode }

    /// The category of a code by what guides.error-handling.md says of it, or of others of its kind: the codes from 80000 on
    /// are of throttling, and so are 32 and 613.
    static func category(code: Int, subcode: Int?) -> Category {
        switch (code, subcode) {
        case (_, 458), (_, 459), (_, 460), (_, 463), (_, 464), (_, 467), (_, 492), (102, _), (190, _): .token
        case (1, _), (2, _): .transient
        case (4, _), (17, _), (32, _), (341, _), (613, _), (80000...80014, _): .throttled
        case (3, _), (10, _), (200...299, _): .permission
        case (100, _): .invalidParameter
        case (368, _): .blocked
        case (506, _): .duplicate
        default: .other
        }
    }
}
