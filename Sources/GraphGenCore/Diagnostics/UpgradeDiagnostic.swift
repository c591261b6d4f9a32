public import APIModel

/// What can be said while a project moves to another version.
public enum UpgradeDiagnostic: DiagnosticKind {
    case correctionLeft, correctionRenamed, entriesShareLine, configurationElsewhere, unreadable

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .correctionLeft:
            DiagnosticDeclaration(
                "correction-left-out", .warning, title: "A correction is not carried over",
                explanation:
                    "`graphgen upgrade` carries corrections to the new version's folder. This one is about nothing that"
                    + " the new pages have, or they say the same by now.",
                advice: "Nothing where that is so; else write an entry that fits the new pages.")
        case .correctionRenamed:
            DiagnosticDeclaration(
                "correction-renamed", .note, title: "A correction is about a thing of another name now",
                explanation: "The new pages have what it is about under another name; the entry follows.",
                advice: "Nothing, unless the pages mean two things by the two names; then mend the entry.")
        case .entriesShareLine:
            DiagnosticDeclaration(
                "correction-shares-line", .error, title: "Two corrections share a line",
                explanation: "`graphgen upgrade` carries each entry over with its lines and comments.",
                advice: "Begin each entry in a line of its own.")
        case .configurationElsewhere:
            DiagnosticDeclaration(
                "upgrade-other-pages", .error, title: "The configuration reads other pages",
                explanation:
                    "`graphgen upgrade` changes the paths of the configuration from the old folder to the new"
                    + " one, and it does not name the old one.",
                advice:
                    "Name the folder that the configuration reads with --from, or the new one under `pages:`."
            )
        case .unreadable:
            DiagnosticDeclaration(
                "upgrade-unreadable", .error, title: "A file to be changed cannot be read",
                explanation:
                    "Corrections, the configuration and the changelog are read before they are written.",
                advice: "Save it as UTF-8, and check its permissions.")
        }
    }
}
