/// A condition on values that a type's text states beside the type, such as `float (min: -24) (max: 24)`.
public struct Constraint: Codable, Sendable, Hashable {
    /// What is bounded.
    public enum Kind: String, Codable, Sendable, Hashable {
        /// The smallest value.
        case minimum
        /// The largest value.
        case maximum
        /// The text is not empty.
        case nonEmpty
    }

    /// What is bounded.
    public var kind: Kind
    /// The bound as written; absent for kinds that have none.
    public var value: String?

    /// A condition and its bound.
    public init(kind: Kind, value: String? = nil) {
        self.kind = kind
        self.value = value
    }
}
