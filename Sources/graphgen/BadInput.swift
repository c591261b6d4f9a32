import APIModel

/// What stops a run: the input cannot be used. Nothing was written.
struct BadInput: Error {
    /// Why, at least one of them an error.
    var diagnostics: [Diagnostic]
}
