public import APIModel

/// What can keep `graphgen import` from copying pages.
public enum ImportDiagnostic: DiagnosticKind {
    case withoutVersion, overExisting, throughLink

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .withoutVersion:
            DiagnosticDeclaration(
                "import-without-version", .error, title: "No page says which version it is of",
                explanation:
                    "`graphgen import` puts pages into the folder of their version, which it reads from badges, titles,"
                    + " addresses and requests. Nothing was copied.",
                advice: "Give the version with --version.")
        case .overExisting:
            DiagnosticDeclaration(
                "import-over-existing", .error, title: "A page is there already",
                explanation:
                    "The folder of the version has something else under the name of a page. Nothing was copied.",
                advice:
                    "Import into another folder with --to and compare with `graphgen diff`, or overwrite with --force."
            )
        case .throughLink:
            DiagnosticDeclaration(
                "import-through-link", .error, title: "A version's folder is a link",
                explanation: "What a link leads to may be anywhere; nothing is written through it.",
                advice: "Name the folder that it leads to with --to.")
        }
    }
}
