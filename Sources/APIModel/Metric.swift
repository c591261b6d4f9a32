/// An insights metric.
public struct Metric: Codable, Sendable, Equatable {
    /// The name on the wire, such as `page_impressions_unique`.
    public var name: String
    /// What it counts.
    public var description: String
    /// The periods that it is given for, such as `day`.
    public var periods: [String]
    /// The marks beside it, in page order.
    public var flags: [Flag]
    /// The row on the page.
    public var location: SourceLocation

    /// A metric at a location.
    public init(
        name: String, description: String = "", periods: [String] = [], flags: [Flag] = [],
        location: SourceLocation
    ) {
        self.name = name
        self.description = description
        self.periods = periods
        self.flags = flags
        self.location = location
    }
}

/// A table of values that belongs to no field or parameter.
public struct ValueTable: Codable, Sendable, Equatable {
    /// A row of the table.
    public struct Value: Codable, Sendable, Equatable {
        /// The value on the wire.
        public var name: String
        /// What it stands for.
        public var description: String
        /// The row on the page.
        public var location: SourceLocation

        /// A value at a location.
        public init(name: String, description: String, location: SourceLocation) {
            self.name = name
            self.description = description
            self.location = location
        }
    }

    /// The slug of the page.
    public var page: String
    /// The heading above the table.
    public var title: String
    /// The rows in page order.
    public var values: [Value]

    /// A table of a page.
    public init(page: String, title: String, values: [Value]) {
        self.page = page
        self.title = title
        self.values = values
    }
}
