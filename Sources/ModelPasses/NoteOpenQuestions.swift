import APIModel

extension ModelPasses {
    /// Says what the pages leave open and the model only reads one way: levels of parameters, types in words.
    static let noteOpenQuestions: Pass = { api, diagnostics in
        for operation in api.operations {
            let open = operation.parameters.filter { $0.level == .ambiguous }
            if let first = open.first {
                diagnostics.append(
                    Diagnostic(
                        .note, "parameter-level-open",
                        "from here on, \(open.count) parameters of `\(operation.id)` could stand at the top or in the object"
                            + " above them; they are read as their descriptions suggest, and corrections can settle them",
                        file: first.location.file, line: first.location.line))
            }
        }
        _ = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                if case .prose(let text) = leaf {
                    diagnostics.append(
                        Diagnostic(
                            .note, "type-unknown",
                            "the type `\(text.prefix(80))` of `\(use.member)` is in words that the grammar does not know; its"
                                + " values stay JSON, and a correction can give it a type", file: use.location.file,
                            line: use.location.line))
                }
                return leaf
            }
        }
        return api
    }
}
