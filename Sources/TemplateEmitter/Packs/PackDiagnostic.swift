public import APIModel

/// What can be said about a pack and its options.
public enum PackDiagnostic: DiagnosticKind {
    case linkOutOfPack, missingFile, missingManifest, newerFormat, nothingToRemove, notUTF8, noOutputs,
        overriddenChanged, overrideWithoutHash, optionValue, packCycle, unknownFlag, unknownOption,
        unknownPack
    case unknownPlaceholder, unknownSubject, unknownTemplate, unreadablePack, unusedTemplate

    public var declaration: DiagnosticDeclaration {
        let words = words
        return DiagnosticDeclaration(
            words.id, severity, title: words.title,
            explanation: words.explanation,
            advice: words.advice)
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .unusedTemplate, .overriddenChanged: .warning
        case .overrideWithoutHash: .note
        default: .error
        }
    }

    private var words: (id: String, title: String, explanation: String, advice: String) {
        switch self {
        case .linkOutOfPack:
            (
                "link-out-of-pack", "A file of a pack is a link to something outside of it",
                "A pack is copied and shared as a folder, and what it copies is its own.",
                "Put the file itself into the pack."
            )
        case .newerFormat:
            (
                "pack-format", "A pack is written in a newer format",
                "`formatVersion` of pack.yaml says which format the pack is written in; it changes where a pack would mean"
                    + " something else.",
                "Use a newer graphgen, or the pack's release for this one."
            )
        case .nothingToRemove:
            (
                "nothing-to-remove", "A pack changes something that its base does not have",
                "`remove` of a list and `overrides` name what the base has; what it no longer has is a leftover.",
                "Remove the entry, or mend its name."
            )
        case .noOutputs:
            (
                "pack-without-outputs", "A pack writes nothing",
                "It has no outputs and no files to copy.",
                "Give it `outputs:` with a template, what it is for and a path; docs/packs.md shows how."
            )
        case .overriddenChanged:
            (
                "base-template-changed", "A template of the base has changed since a pack replaced it",
                "`overrides` of pack.yaml keeps a hash of each template of the base that the pack replaces. The base's is"
                    + " another one now, and the pack's may lack what it brings.",
                "Compare the two, mend the pack's, and write the new hash."
            )
        case .overrideWithoutHash:
            (
                "override-without-hash", "A replaced template has no hash",
                "Without the hash of the base's template in `overrides`, nobody is told when that changes.",
                "Write the line that the message gives."
            )
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
                "A flag is `true` or `false`, a number is one, `values` of an option lists those that it takes, and one that"
                    + " stands for a node takes a node's name.",
                "Give it one of them."
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
                "Use one that the message names; a folder has a `/` in its name."
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
