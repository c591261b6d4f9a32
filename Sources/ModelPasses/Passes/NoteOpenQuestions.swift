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
                        "\(open.count) parameters of `\(operation.id)` could stand at the top or in the object above them; they"
                            + " are read as their descriptions suggest, and corrections can settle them: "
                            + open.map { "`\($0.name)` (line \($0.location.line))" }.joined(separator: ", "),
                        at: first.location, lines: open.map(\.location.line)))
            }
        }
        for operation in api.operations {
            let open = operation.parameters.filter(\.isParentOpen)
            guard let first = open.first else { continue }
            let names = open.map { "`\($0.name)` (line \($0.location.line))" }.joined(separator: ", ")
            diagnostics.append(
                Diagnostic(
                    PassDiagnostic.parameterParentOpen,
                    "members of `\(operation.id)` could stand in a nearer object than the one that they are read in: "
                        + names,
                    at: first.location, lines: open.map(\.location.line)))
        }
        _ = api.rewritingTypes { type, use in
            type.forEachLeaf { leaf in
                if case .prose(let text) = leaf {
                    diagnostics.append(
                        Diagnostic(
                            PassDiagnostic.typeUnknown,
                            "the type `\(text.prefix(80))` of `\(use.member)` is in words that the grammar does not know; its"
                                + " values stay JSON, and a correction can give it a type", at: use.location))
                }
            }
            return type
        }
        return api
    }
}
