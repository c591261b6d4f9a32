public import APIModel

/// What can be said about the files that are written.
public enum OutputDiagnostic: DiagnosticKind {
    case badFolder, badManifest, badPath, busy, collision, handEdited, linkInOutput, missing, notOurs,
        outdated
    case stale, staleButEdited, staleNotOurs, unwritable

    public var declaration: DiagnosticDeclaration {
        let words = words
        return DiagnosticDeclaration(
            words.id, [.staleButEdited, .staleNotOurs].contains(self) ? .warning : .error,
            title: words.title, explanation: words.explanation, advice: words.advice)
    }

    private var words: (id: String, title: String, explanation: String, advice: String) {
        switch self {
        case .badFolder:
            (
                "bad-output-folder", "An output has no folder that it can have",
                "Its name is empty or blank, or it is the root of the disk, or lies in git's own folder.",
                "Name a folder for the output alone, such as `Generated`."
            )
        case .badManifest:
            (
                "bad-manifest", "The list of generated files cannot be used",
                "\(OutputPath.manifest) in the output folder lists our files with their hashes, so that stale and edited"
                    + " ones are known. It is damaged, or names a path outside of the folder.",
                "Restore it from version control, or empty the folder."
            )
        case .badPath:
            (
                "bad-output-path", "An output has a path that it cannot have",
                "Paths stay inside of the output folder and mean the same on all disks.",
                "Change `path` of the output in pack.yaml, or the file's name below `files/`."
            )
        case .busy:
            (
                "output-busy", "Another run is writing to the output folder",
                "Two runs at once would take each other's files away.", "Wait until the other run ends."
            )
        case .collision:
            (
                "output-collision", "Two outputs are one file",
                "Their paths are the same, or the same on disks that do not tell capitals, or one is a folder of the"
                    + " other.",
                "Change a `path` of pack.yaml."
            )
        case .handEdited:
            (
                "hand-edited", "A generated file was edited by hand",
                "It is not what was written there, so that the edit would be lost. Nothing was written.",
                "Move the edit elsewhere, such as into a template, or use --force to lose it."
            )
        case .linkInOutput:
            (
                "link-in-output", "An output would be written through a link",
                "What is behind a link inside of the output folder is not ours.", "Remove the link."
            )
        case .missing:
            (
                "missing-output", "A generated file is missing",
                "`--check` compares the folder and writes nothing.",
                "Run generate."
            )
        case .notOurs:
            (
                "not-ours", "Something else has the name of an output",
                "It is not in the list of our files, and is never overwritten, not even with --force.",
                "Move it away."
            )
        case .outdated:
            (
                "outdated-output", "A generated file is not what would be generated",
                "`--check` compares the folder and writes nothing.", "Run generate."
            )
        case .stale:
            (
                "stale-output", "A file is no longer generated",
                "It is in the list of our files, and a run would remove it.", "Run generate."
            )
        case .staleButEdited:
            (
                "stale-but-edited", "A file that is no longer generated was edited by hand",
                "It is in the list of our files, and stays since its content is not ours.",
                "Remove it, or use --force."
            )
        case .staleNotOurs:
            (
                "stale-not-ours", "A file is listed as ours that this pack did not write",
                "The list of our files was edited, or another pack wrote it, and the pack makes no file of that name."
                    + " So the file stays, and is listed no longer.",
                "Remove it where nobody needs it."
            )
        case .unwritable:
            (
                "unwritable-output", "The output folder cannot be written",
                "All files are written to the side and moved into place; something failed and all was taken back.",
                "Look at the message of the system, at permissions and at the room on the disk."
            )
        }
    }
}
