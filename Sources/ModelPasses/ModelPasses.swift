public import APIModel

/// Turns what the reader found page by page into one model of the API.
public enum ModelPasses {
    /// A step: a model in, a better model out, and what there is to say about it.
    typealias Pass = @Sendable (_ api: API, _ diagnostics: inout [Diagnostic]) -> API

    /// The passes in their order.
    static let recipe: [Pass] = [
        mergeEdges,
        mergeOperations,
        resolveReferences,
        implyNodes,
        shareEnums,
        catalogueErrors,
        gatherPermissions,
        sort,
    ]

    /// Runs all passes.
    ///
    /// - Parameter api: a model as the reader gives it.
    /// - Returns: the model that templates use, and findings.
    public static func run(_ api: API) -> (api: API, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let result = recipe.reduce(api) { $1($0, &diagnostics) }
        return (result, diagnostics)
    }
}
