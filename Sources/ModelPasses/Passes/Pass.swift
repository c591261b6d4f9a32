import APIModel

/// A step: a model in, a better model out, and what there is to say about it.
typealias Pass = @Sendable (_ api: API, _ diagnostics: inout [Diagnostic]) -> API

/// The passes, each in a file of its own.
enum Passes {}
