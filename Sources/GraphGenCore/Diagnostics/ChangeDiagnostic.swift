public import APIModel
import ModelDiff

/// What `graphgen diff` and `graphgen upgrade` say of two versions of the pages.
public enum ChangeDiagnostic: DiagnosticKind {
    case breaking, sourceBreaking, behavior, additive, documentation

    /// The kind of a change with an impact.
    init(_ impact: ChangeImpact) {
        self =
            switch impact {
            case .breaking: .breaking
            case .sourceBreaking: .sourceBreaking
            case .behavior: .behavior
            case .additive: .additive
            case .documentation: .documentation
            }
    }

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .breaking:
            DiagnosticDeclaration(
                "change-breaking", .warning, title: "A change breaks programs",
                explanation:
                    "What programs ask for is gone, goes by another name, or needs more than before: they stop"
                    + " compiling with the new package, and calls of the old one fail or give less.",
                advice: "Change the programs that use it, and raise the package's major version.")
        case .sourceBreaking:
            DiagnosticDeclaration(
                "change-source-breaking", .warning, title: "A change keeps programs from compiling",
                explanation:
                    "The API goes on to take and to give what it did; the package declares it otherwise, such as an"
                    + " initializer without a parameter that is no longer required.",
                advice: "Follow the compiler, and raise the package's major version.")
        case .behavior:
            DiagnosticDeclaration(
                "change-behavior", .note, title: "A change is one of what the API does",
                explanation:
                    "Programs compile as before; a default, a path, a permission or a mark is another.",
                advice: "Read what changed where a program relies on it.")
        case .additive:
            DiagnosticDeclaration(
                "change-additive", .note, title: "There is something new",
                explanation: "It is new, and nothing that was there is another.",
                advice: "Nothing has to be done.")
        case .documentation:
            DiagnosticDeclaration(
                "change-documentation", .note, title: "A page says something in other words",
                explanation: "Only what documentation says is another.", advice: "Nothing has to be done.")
        }
    }
}
