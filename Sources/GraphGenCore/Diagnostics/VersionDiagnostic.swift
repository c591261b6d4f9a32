public import APIModel

/// What can be said of the version that the pages are of, on a day.
public enum VersionDiagnostic: DiagnosticKind {
    case expires

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .expires:
            DiagnosticDeclaration(
                "version-expires", .warning, title: "The version of the pages expires soon, or has expired",
                explanation:
                    "`graphgen lint --today DATE` compares the day with the one that the changelog of the Graph API names for"
                    + " the version, and warns from 90 days before it. Calls that ask for an expired version are served by the"
                    + " oldest one that is left, which can answer otherwise than the package expects. Where the pages name"
                    + " no day, nothing is said.",
                advice: "Get the pages of a newer version, and run `graphgen upgrade`.")
        }
    }
}
