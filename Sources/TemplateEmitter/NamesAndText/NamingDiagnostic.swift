public import APIModel

/// What can be said about names.
public enum NamingDiagnostic: DiagnosticKind {
    /// Two things would have one name.
    case collision

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .collision:
            DiagnosticDeclaration(
                "name-collision", .warning, title: "Two things would have one name",
                explanation:
                    "Each of them gets the shortest name that tells them apart: with the kind of thing"
                    + " (`PlaceValue`), with the characters that an identifier cannot have (`aMinusB`,"
                    + " `aUnderscoreB`), with its case (`likeUppercase`), or with its identity. The order of"
                    + " pages changes nothing.",
                advice:
                    "Nothing has to be done. An entry in corrections.yaml can give a node's type or an enum another name."
            )
        }
    }
}
