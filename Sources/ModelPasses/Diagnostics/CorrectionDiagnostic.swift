public import APIModel

/// What can be the matter with a file of corrections.
public enum CorrectionDiagnostic: DiagnosticKind {
    case unused, withoutEffect, withoutChange, subject, value, type, repeated, pageUnread

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .unused:
            DiagnosticDeclaration(
                "correction-unused", .error, title: "A correction is about nothing",
                explanation: "The pages have no such field, parameter, edge, node, enum or error any more.",
                advice: "Remove the entry, or mend its name.")
        case .withoutEffect:
            DiagnosticDeclaration(
                "correction-without-effect", .error, title: "A correction changes nothing",
                explanation: "The pages say by now what the entry says.", advice: "Remove the entry.")
        case .withoutChange:
            DiagnosticDeclaration(
                "correction-without-change", .error, title: "A correction says no change",
                explanation: "Beside what it is about and its reason, an entry says what to change.",
                advice: "Give the entry one of the keys that the message names.")
        case .subject:
            DiagnosticDeclaration(
                "correction-subject", .error, title: "A correction is not about one thing",
                explanation:
                    "An entry has one of `field`, `parameter`, `levels`, `edge`, `node`, `enum` and `error`.",
                advice: "Write it in the form that docs/corrections.md shows.")
        case .value:
            DiagnosticDeclaration(
                "correction-value", .error, title: "A correction has a value that does not exist",
                explanation: "Levels, cardinalities and categories are fixed words.",
                advice: "Take one of those that docs/corrections.md lists.")
        case .type:
            DiagnosticDeclaration(
                "correction-type", .error, title: "A correction has a type that is none",
                explanation: "`type` and `target` are types as pages write them.",
                advice: "Write a type that the grammar knows; `graphgen types` lists those of the pages.")
        case .repeated:
            DiagnosticDeclaration(
                "correction-repeated", .error, title: "Two corrections are about one thing",
                explanation: "Only one of them could be what is meant, or both are parts of one entry.",
                advice: "Put both into one entry.")
        case .pageUnread:
            DiagnosticDeclaration(
                "correction-page-unread", .note, title: "Corrections are about pages that were not read",
                explanation:
                    "These entries name a `page`, and count only where that page is among those read.",
                advice: "Nothing, where the pages are meant to be left out.")
        }
    }
}
