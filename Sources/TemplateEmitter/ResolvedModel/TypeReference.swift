/// A type that something mentions by name.
enum TypeReference: Sendable, Hashable {
    /// By index.
    case node(Int)
    /// By index.
    case enumeration(Int)
    /// A type that no page describes, by index.
    case unresolved(Int)
    /// A type that is declared inside of another, by its name from outside.
    case structure(full: String)
}
