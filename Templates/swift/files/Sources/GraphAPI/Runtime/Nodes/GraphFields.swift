/// A list of fields: the type that generated `Fields` types have in common.
public protocol GraphFields: Sendable {
    /// The list; it holds nothing.
    init()
}
