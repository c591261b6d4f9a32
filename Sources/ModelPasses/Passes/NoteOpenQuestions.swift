import APIModel

extension Passes {
    /// Says what the pages leave open and the model only reads one way: levels of parameters, types in words.
    static let noteOpenQuestions: Pass = { api, diagnostics in
        for operation in api.operations {
            let open = operation.parameters.filter { $0.level == .ambiguous }
            if let first = open.first {
                diagnostics.append(
                    Diagnostic(
                        PassDiagnostic.parameterLevelOpen,
                        "from here on, \(open.count) parameters of `\(operation.id)` could stand at the top or in the object"
                            + " above them; they are read as their descriptions suggest, and corrections can settle them",
                        at: first.location))
            }
        }
        _ = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                if case .prose(let text) = leaf {
                    diagnostics.append(
                        Diagnostic(
                            PassDiagnostic.typeUnknown,
                            "the type `\(text.prefix(80))` of `\(use.member)` is in words that the grammar does not know; its"
                                + " values stay JSON, and a correction can give it a type", at: use.location))
                }
                return leaf
            }
        }
        return api
    }
}
