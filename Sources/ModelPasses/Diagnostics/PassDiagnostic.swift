public import APIModel

/// What can be said of a model while it is put together from its pages.
public enum PassDiagnostic: DiagnosticKind {
    case errorWithoutCode, parameterLevelOpen, parameterParentOpen, edgeTargetRead, edgeTargetUnknown,
        typeUnknown, includeUnknown, included, descriptionMissing, versionDaysDiffer

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .includeUnknown:
            DiagnosticDeclaration(
                "include-unknown", .error, title: "Nothing has a name that is to be included",
                explanation:
                    "`include:` of the configuration and `--only` name nodes (`User`), edges (`user/feed`) and calls"
                    + " (`user/feed.create`), as `graphgen model` has them.",
                advice: "Mend the name; the message gives the nearest one.")
        case .included:
            DiagnosticDeclaration(
                "included", .note, title: "A part of the model was taken",
                explanation:
                    "What is named comes with its edges and calls, and with the enums that these take. A node that is only"
                    + " mentioned stays a type without fields.",
                advice: "Name further nodes where their fields are wanted.")
        case .descriptionMissing:
            DiagnosticDeclaration(
                "description-missing", .note, title: "Parts of a node have no description",
                explanation:
                    "Some pages list fields, edges, calls or parameters without saying what they are; the figures say how"
                    + " many of a node's are so. `graphgen coverage` names them.",
                advice:
                    "Nothing, where the reference says nothing of them; else write what it says into the page."
            )
        case .errorWithoutCode:
            DiagnosticDeclaration(
                "error-without-code", .warning, title: "An error has no code",
                explanation:
                    "The first cell of a row of errors is no number, so that the catalogue cannot list it.",
                advice: "Mend the first cell of the row.")
        case .parameterLevelOpen:
            DiagnosticDeclaration(
                "parameter-level-open", .note, title: "Parameters may be nested",
                explanation:
                    "Pages list nested parameters in one flat table. Two laws (names of the top level ascend, only "
                    + "objects have members) decide most levels; here they leave both readings open, and the descriptions "
                    + "suggest one.",
                advice:
                    "Settle a parameter with `parameter:` in corrections.yaml, or all of a table with `levels:`."
            )
        case .parameterParentOpen:
            DiagnosticDeclaration(
                "parameter-parent-open", .note, title: "Members may be members of members",
                explanation:
                    "Behind an object that is a member itself, a flat table does not say whose members follow. They are "
                    + "read as members of the object at the top, and are required nowhere.",
                advice: "Settle them with `parameter:` and `parent:` in corrections.yaml.")
        case .edgeTargetRead:
            DiagnosticDeclaration(
                "edge-target-read", .note, title: "What an edge yields is read from its row",
                explanation:
                    "The edge has no page. Its name, or what its description begins with, is a type that is known, "
                    + "so that it is read as a list of it.",
                advice: "Settle it with an `edge:` entry in corrections.yaml.")
        case .edgeTargetUnknown:
            DiagnosticDeclaration(
                "edge-target-unknown", .note, title: "What an edge yields is not said",
                explanation:
                    "The edge has no page, or its page does not say what it answers with. It can be called, and its "
                    + "answers are untyped.",
                advice: "Give it a type with an `edge:` entry in corrections.yaml.")
        case .versionDaysDiffer:
            DiagnosticDeclaration(
                "version-days-differ", .warning, title: "Two rows give one version different days",
                explanation:
                    "Rows about the same version of the same API name different days of its release, or on which it"
                    + " expires. The later day is in the model: such days are put off, and an older copy of a page stays as"
                    + " it was.",
                advice: "Get both pages again, or correct the row that is out of date.")
        case .typeUnknown:
            DiagnosticDeclaration(
                "type-unknown", .note, title: "A type is in words that the grammar does not know",
                explanation: "Its values stay JSON in the generated package.",
                advice: "Give it a type with `type:` in an entry of corrections.yaml.")
        }
    }
}
