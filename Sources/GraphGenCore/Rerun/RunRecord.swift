import APIModel

/// What a run ended with that left nothing to do: another one with the same inputs needs to look at its outputs only.
struct RunRecord: Codable, Sendable {
    /// An output folder after the run.
    struct Output: Codable, Sendable {
        var folder: String
        /// The hash of its list of files.
        var listHash: String
    }

    /// The hash of all inputs.
    var inputs: String
    /// What there was to say, which the next run says again.
    var diagnostics: [Diagnostic]
    var outputs: [Output]
}
