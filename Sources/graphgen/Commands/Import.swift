import ArgumentParser
import GraphGenCore

/// `graphgen import`
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Sort a heap of saved pages into the folders of their versions.",
        discussion: """
            Files may have any names and lie in any folders: what is in them tells pages of the reference from all else, \
            which page each is, and its version. Pages and guides are copied to spec/VERSION under the names of their \
            addresses, such as user.live_videos.md. Duplicates, translations, unreadable files and what is no page of \
            the reference are left, and a line for each file says why. Nothing is moved or removed, and a page that is \
            there is not overwritten without --force.

            Try it with --dry-run first; then run `graphgen lint` over what was copied. docs/pages.md says how to save \
            pages, and how files are told apart. Exit code 1 where no file is a page, 3 where nothing can be copied.
            """)

    @Argument(help: "The folder with the files, searched with all below it.", completion: .directory)
    var folder: String

    @Option(
        name: [.customLong("to"), .customLong("into")],
        help: "The folder that has a folder for each version.", completion: .directory)
    var specification = "spec"

    @Option(help: "The version of all pages, such as v20.0. Without it, pages tell their own.")
    var version: String?

    @Flag(name: .customLong("dry-run"), help: "Say what would be done, and copy nothing.")
    var dryRun = false

    @Flag(help: "Overwrite pages that are there already with another text.")
    var force = false

    func validate() throws {
        guard version.map({ PageImport.version($0) != nil }) != false else {
            throw ValidationError("a version looks like v20.0")
        }
        guard !specification.isEmpty, !folder.isEmpty else {
            throw ValidationError("a folder's name is empty")
        }
    }

    func run() async throws {
        let sorted = try await PageImport(
            folder, to: specification, version: version.flatMap(PageImport.version))
        let copied = Result { dryRun ? try sorted.check(force: force) : try sorted.write(force: force) }
        Console.write(ImportSummary.text(sorted))
        try copied.get()
        Console.write(ImportSummary.nextStep(sorted, isDry: dryRun))
        if sorted.versions.isEmpty { throw ExitCode(1) }
    }
}
