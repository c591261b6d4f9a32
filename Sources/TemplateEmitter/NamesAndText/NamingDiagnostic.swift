public import APIModel

/// What can be said about names.
public enum NamingDiagnostic: DiagnosticKind {
    /// Two things would have one name.
    case collision
    /// A type would have a name that is kept for something else.
    case reserved
    /// A name is too long for a file.
    case tooLong

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
        case .reserved:
            DiagnosticDeclaration(
                "name-reserved", .note, title: "A type would have a reserved name",
                explanation:
                    "Keywords, types of the runtime, files of the pack and what most programs import keep their names;"
                    + " the type gets another one by the pack's `reservedPattern`. docs/names.md has the rules.",
                advice:
                    "Nothing has to be done. An entry in corrections.yaml can give a node's type or an enum another name."
            )
        case .tooLong:
            DiagnosticDeclaration(
                "name-too-long", .warning, title: "A name is too long for a file",
                explanation:
                    "Disks take names of 255 bytes, endings included. The file's name is cut, and ends in a hash of the"
                    + " whole name; the type keeps its own.",
                advice:
                    "Check the name on the page. An entry in corrections.yaml can give a node's type or an enum another name."
            )
        }
    }
}
