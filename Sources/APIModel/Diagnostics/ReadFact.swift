/// What pages hold that ends in the model or in a diagnostic, each by its line.
public enum ReadFact: String, Codable, Sendable, Hashable, CaseIterable {
    /// A row of a table.
    case row
    /// An item of a list of requirements, or a sentence that says what a call needs.
    case requirement
    /// A request that a text states or an example makes.
    case request
    /// A row with the code of an error.
    case error
}

/// How many facts of a kind pages hold, and how many of them are in the model.
public struct ReadCount: Sendable, Equatable {
    /// How many were read.
    public var read = 0
    /// How many of them are in the model; each other one is in a diagnostic.
    public var inModel = 0

    /// None.
    public init() {}

    /// Both together.
    public static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.read += right.read
        sum.inModel += right.inModel
        return sum
    }
}
