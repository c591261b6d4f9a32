public import APIModel

/// What can be the matter with what a run is given: its configuration, and the files that it names.
public enum ConfigurationDiagnostic: DiagnosticKind {
    case missing, unreadable, notUTF8, withoutOutputs, correctionsUnreadable, modelUnreadable
    case pageMissing, folderWithoutPages, pageUnreadable, versionMissing, versionUnknown
    case outputIsPages, outputAboveConfiguration, outputsShareFolder

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .missing:
            DiagnosticDeclaration(
                "config-missing", .error, title: "There is no configuration",
                explanation:
                    "`graphgen generate` reads graphgen.yaml in the current folder, or the file that --config"
                    + " names.",
                advice: "Write one with `pages:` and `outputs:`, or name one with --config.")
        case .unreadable:
            DiagnosticDeclaration(
                "config-unreadable", .error, title: "A configuration cannot be read",
                explanation:
                    "Something has its name that is a folder, or that the system does not let us read.",
                advice: "Name a file, and check its permissions.")
        case .notUTF8:
            DiagnosticDeclaration(
                "config-not-utf8", .error, title: "A configuration is not UTF-8",
                explanation: "Its bytes are no text in UTF-8.", advice: "Save the file as UTF-8.")
        case .withoutOutputs:
            DiagnosticDeclaration(
                "config-without-outputs", .error, title: "A configuration writes nothing",
                explanation: "It has no `outputs:`, so that `graphgen generate` has nothing to do.",
                advice: "Give it `outputs:` with a list of `{ pack: swift, folder: Generated }`.")
        case .correctionsUnreadable:
            DiagnosticDeclaration(
                "corrections-unreadable", .error, title: "Corrections cannot be read",
                explanation:
                    "`corrections:` of the configuration names a file that does not exist, cannot be read or is not UTF-8.",
                advice:
                    "Mend the path, which is relative to the configuration's folder, or save the file as UTF-8."
            )
        case .modelUnreadable:
            DiagnosticDeclaration(
                "model-unreadable", .error, title: "A model cannot be read",
                explanation:
                    "--model names a file that does not exist, cannot be read, or is not JSON in the format of"
                    + " `graphgen model`.",
                advice: "Write it with `graphgen model --output FILE`; spec/model.schema.json describes it.")
        case .pageMissing:
            DiagnosticDeclaration(
                "page-missing", .error, title: "There is no such file or folder",
                explanation:
                    "A path on the command line or under `pages:` leads nowhere. Paths of a configuration are"
                    + " relative to its folder.",
                advice: "Name a page, or a folder with pages.")
        case .folderWithoutPages:
            DiagnosticDeclaration(
                "folder-without-pages", .error, title: "A folder has no pages",
                explanation:
                    "Pages end in .md, .markdown or .txt. Folders are searched with all that is below them;"
                    + " names that begin with a dot are passed over.",
                advice: "Scrape the pages into the folder, or name another one.")
        case .pageUnreadable:
            DiagnosticDeclaration(
                "page-unreadable", .error, title: "A page cannot be read",
                explanation: "The file exists and cannot be opened.", advice: "Check its permissions.")
        case .versionMissing:
            DiagnosticDeclaration(
                "version-missing", .error, title: "There is no folder of this version",
                explanation:
                    "A folder of pages that has folders such as `v19.0` and no page of its own holds one version in"
                    + " each; `version:` says which one is read, and without it the newest is.",
                advice: "Name a version that there is, or get its pages with `graphgen import`.")
        case .versionUnknown:
            DiagnosticDeclaration(
                "version-unknown", .error, title: "A path asks for a version that nothing names",
                explanation:
                    "`{version}` in a path of the configuration stands for what `version:` names, or else for the"
                    + " newest folder of a folder of versions under `pages:`.",
                advice: "Add `version:`, or write the path without `{version}`.")
        case .outputIsPages:
            DiagnosticDeclaration(
                "output-is-pages", .error, title: "An output folder is the folder of the pages",
                explanation: "Pages are read only; what is written beside them could be read as a page.",
                advice: "Give the output a folder of its own.")
        case .outputAboveConfiguration:
            DiagnosticDeclaration(
                "output-above-config", .error, title: "An output folder lies above the configuration",
                explanation:
                    "Outputs lie in the configuration's folder or beside it; one that holds that folder is most"
                    + " likely a slip.",
                advice: "Name another folder, or use --force.")
        case .outputsShareFolder:
            DiagnosticDeclaration(
                "outputs-share-folder", .error, title: "Two outputs have one folder",
                explanation:
                    "Each output removes what it no longer makes, and would remove what the other one made.",
                advice: "Give each output a folder of its own.")
        }
    }
}
