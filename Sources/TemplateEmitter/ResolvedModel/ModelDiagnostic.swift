public import APIModel

/// What can be said about a model whose names and types are settled.
public enum ModelDiagnostic: DiagnosticKind {
    /// A name stands twice in one object.
    case duplicateMember
    /// Something is named that the model does not have.
    case notInModel
    /// Two things have one identity.
    case twiceInModel

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .duplicateMember:
            DiagnosticDeclaration(
                "duplicate-member", .warning, title: "A name stands twice in one object",
                explanation:
                    "Pages flatten objects in objects into one table, so that a name can come again from a"
                    + " deeper level. The first one counts.",
                advice:
                    "Look at the rows of that name; a `levels:` entry in corrections.yaml says which of them are"
                    + " members of another row.")
        case .notInModel:
            DiagnosticDeclaration(
                "not-in-model", .error, title: "The model names something that it does not have",
                explanation:
                    "A field, a parameter or an error refers to a type or an operation by its identity, and"
                    + " the model has none of that identity, so that nothing can be written in its place.",
                advice:
                    "This is a mistake of the generator, or of a model that was written by hand; report it with"
                    + " the page.")
        case .twiceInModel:
            DiagnosticDeclaration(
                "twice-in-model", .error, title: "Two nodes of the model have one identity",
                explanation:
                    "An identity is a page's address or a type's name without regard to case and to what"
                    + " stands between words, and a model has one node of each.",
                advice:
                    "This is a mistake of the generator, or of a model that was written by hand; report it with"
                    + " both pages.")
        }
    }
}
