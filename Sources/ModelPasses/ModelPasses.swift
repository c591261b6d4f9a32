public import APIModel

/// Turns what the reader found page by page into one model of the API.
public enum ModelPasses {
    /// The passes in their order.
    static func recipe(_ corrections: Corrections) -> [Pass] {
        [
            Passes.mergeEdges,
            Passes.mergeOperations,
            corrections.notePagesUnread,
            corrections.beforeResolving,
            Passes.nestMembers,
            Passes.readEdgeTargets,
            Passes.implyNodes,
            Passes.resolveReferences,
            Passes.shareEnums,
            Passes.catalogueErrors,
            Passes.gatherPermissions,
            Passes.mergeVersions,
            corrections.afterGathering,
            Passes.noteOpenQuestions,
            Passes.noteDescriptions,
            Passes.sort,
        ]
    }

    /// Runs all passes.
    ///
    /// - Parameters:
    ///   - api: a model as the reader gives it.
    ///   - corrections: what is known better than the pages say it.
    /// - Returns: the model that templates use, and what there is to say.
    public static func run(_ api: API, corrections: Corrections = Corrections()) -> (
        api: API, diagnostics: [Diagnostic]
    ) {
        var diagnostics: [Diagnostic] = []
        let result = recipe(corrections).reduce(api) { $1($0, &diagnostics) }
        return (result, diagnostics)
    }
}
