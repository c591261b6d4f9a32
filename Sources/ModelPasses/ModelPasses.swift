public import APIModel

/// Turns what the reader found page by page into one model of the API.
public enum ModelPasses {
    /// A step: a model in, a better model out, and what there is to say about it.
    typealias Pass = @Sendable (_ api: API, _ diagnostics: inout [Diagnostic]) -> API

    /// The passes in their order.
    static func recipe(_ corrections: Corrections) -> [Pass] {
        [
            mergeEdges,
            mergeOperations,
            corrections.notePagesUnread,
            corrections.beforeResolving,
            nestMembers,
            resolveReferences,
            readEdgeTargets,
            implyNodes,
            shareEnums,
            catalogueErrors,
            gatherPermissions,
            corrections.afterGathering,
            noteOpenQuestions,
            sort,
        ]
    }

    /// Runs all passes.
    ///
    /// - Parameters:
    ///   - api: a model as the reader gives it.
    ///   - corrections: what is known better than the pages say it.
    /// - Returns: the model that templates use, and findings.
    public static func run(_ api: API, corrections: Corrections = Corrections()) -> (api: API, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let result = recipe(corrections).reduce(api) { $1($0, &diagnostics) }
        return (result, diagnostics)
    }
}
