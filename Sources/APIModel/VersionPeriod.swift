/// How long a version of an API answers, as tables of a changelog say it.
public struct VersionPeriod: Codable, Sendable, Hashable {
    /// The API whose versions the table lists, such as `Graph API` or `Marketing API`: these have days of their own.
    public var product: String
    /// The version as it stands in addresses, such as `v14.0`.
    public var name: String
    /// The day of its release; nil where no page names one.
    public var introduced: CalendarDay?
    /// The day on which it expires; nil where no page names one, as for versions whose end is not decided.
    public var expires: CalendarDay?
    /// The rows that list it; the first one says when it expires, where one does.
    public var locations: [SourceLocation]

    /// The product whose versions the model's own is among.
    public static let graphAPI = "Graph API"

    /// A version of a product.
    public init(
        product: String = Self.graphAPI, name: String, introduced: CalendarDay? = nil,
        expires: CalendarDay? = nil, locations: [SourceLocation] = []
    ) {
        self.product = product
        self.name = name
        self.introduced = introduced
        self.expires = expires
        self.locations = locations
    }
}

extension VersionPeriod: Comparable {
    /// By product, then from the oldest version to the newest.
    public static func < (left: Self, right: Self) -> Bool {
        guard left.product == right.product else { return left.product < right.product }
        let (numbers, others) = (left.numbers, right.numbers)
        return numbers == others ? left.name < right.name : numbers.lexicographicallyPrecedes(others)
    }

    private var numbers: [Int] { name.split { !$0.isNumber }.map { Int($0) ?? 0 } }
}
