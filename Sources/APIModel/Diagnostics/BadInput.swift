/// What stops a run: the input cannot be used. Nothing was written.
public struct BadInput: Error, Sendable, CustomStringConvertible {
    /// All that was found; at least one is an error.
    public var diagnostics: [Diagnostic]

    /// A failure for these reasons.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// One line a diagnostic.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
