public import APIModel

/// What can be said about a pack and its options.
public enum PackDiagnostic: DiagnosticKind {
    case missingFile, missingManifest, notUTF8, optionValue, packCycle, unknownFlag, unknownOption,
        unknownPack
    case unknownPlaceholder, unknownSubject, unknownTemplate, unreadablePack, unusedTemplate

    public var declaration: DiagnosticDeclaration {
        let words = words
        return DiagnosticDeclaration(
            words.id, self == .unusedTemplate ? .warning : .error, title: words.title,
            explanation: words.explanation,
            advice: words.advice)
    }

    private var words: (id: String, title: String, explanation: String, advice: String) {
        switch self {
        case .missingFile:
            (
                "missing-file", "A pack lacks a file that it names",
                "`reservedFrom` of pack.yaml names a file of the pack with one reserved name a line.",
                "Add the file, or mend the name."
            )
        case .missingManifest:
            (
                "missing-manifest", "A folder is no pack",
                "A pack has a pack.yaml with at least `name` and `outputs`.",
                "Add a pack.yaml, or name another folder."
            )
        case .notUTF8:
            (
                "not-utf8", "A file of a pack is not UTF-8", "pack.yaml and templates are text in UTF-8.",
                "Save the file as UTF-8; what is to be copied as it is goes into `files/`."
            )
        case .optionValue:
            (
                "option-value", "An option has a value that it cannot have",
                "An option whose default is `true` or `false` takes one of these.", "Give it one of them."
            )
        case .packCycle:
            (
                "pack-cycle", "A pack extends itself", "`extends` leads back to a pack that is being read.",
                "Extend another pack."
            )
        case .unknownFlag:
            (
                "unknown-flag", "`when` names no flag",
                "`when` of an output holds a flag of what the output is written for, maybe with `^` before it.",
                "Use one of the flags that the message names."
            )
        case .unknownOption:
            (
                "unknown-option", "A pack has no such option",
                "Options are what `options` of pack.yaml lists.",
                "Use an option that the pack has; the message names it."
            )
        case .unknownPack:
            (
                "unknown-pack", "No such pack ships", "`extends` names a pack inside the program.",
                "Use one that the message names."
            )
        case .unknownPlaceholder:
            (
                "unknown-placeholder", "A pattern has a placeholder that it does not know",
                "Each pattern of `types` in pack.yaml has placeholders of its own, such as `{element}` for `list`.",
                "Use one that the message names."
            )
        case .unknownSubject:
            (
                "unknown-subject", "There is nothing of that name to write files for",
                "`for` of an output says what a file is written for each of.",
                "Use one that the message names."
            )
        case .unknownTemplate:
            (
                "unknown-template", "A pack lacks a template that an output names",
                "`template` of an output is the path of a template in the pack without `.mustache`.",
                "Add the template, or mend the name."
            )
        case .unreadablePack:
            (
                "unreadable-pack", "A pack cannot be read",
                "The folder, or a file in it, does not exist or cannot be opened.",
                "Check the path and its permissions."
            )
        case .unusedTemplate:
            (
                "unused-template", "Nothing uses a template",
                "No output of pack.yaml and no other template names it.",
                "Remove it, or name it in `outputs`."
            )
        }
    }
}
